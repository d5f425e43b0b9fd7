import { RuleModal } from "../../../../../components/program-rule/rule-modal"

const AddRulePage = () => <RuleModal />

export default AddRulePage
