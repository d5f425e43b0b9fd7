import { RuleModal } from "../../../../../../components/program-rule/rule-modal"

const EditRulePage = () => <RuleModal />

export default EditRulePage
