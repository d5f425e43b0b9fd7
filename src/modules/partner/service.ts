import { WithMembers } from "./methods/members"

/**
 * Who takes part and on which terms. The tables show the present; every change of
 * something that decides about money also appends a dated version, in the same
 * transaction, and only the versions decide about orders. Whoever changes something
 * locks its terms first and reads then, so that no version forgets another's change.
 * The methods stand by subject in `methods/`, each part on top of the one before.
 */
class PartnerModuleService extends WithMembers {}

export default PartnerModuleService
