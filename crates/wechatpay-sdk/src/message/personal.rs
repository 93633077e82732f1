//! Members that hold personal data in plain text: the platform does not have them
//! encrypted, and `Debug`, which ends in logs, shows none of them all the same.

/// Their names in the catalogue: of people, papers, accounts, telephones and
/// vehicles, and what callers of v2 have to encrypt for themselves. `name` and
/// `number` are a shop's here and a person's there: hidden everywhere.
const NAMES: [&str; 57] = [
    "account_no",
    "account_number",
    "bank_account",
    "bank_account_name",
    "bank_account_no",
    "bank_account_number",
    "bank_card_tail",
    "business_license_number",
    "car_number",
    "cert_id",
    "certificate_name",
    "certificates_name",
    "certificates_number",
    "contact_email",
    "contact_name",
    "contact_phone",
    "contract_display_account",
    "cred_id",
    "creid",
    "destination_account_number",
    "director_id_number",
    "director_name",
    "driver_name",
    "email",
    "enc_bank_no",
    "enc_true_name",
    "encrypted_credential_id",
    "encrypted_real_name",
    "id_card_name",
    "id_card_number",
    "individual_name",
    "insured_display_name",
    "legal_person",
    "mobile",
    "mobile_phone",
    "name",
    "nickname",
    "number",
    "order_phone_number",
    "payee",
    "phone",
    "phone_number",
    "plate_number",
    "principal_id_number",
    "principal_name",
    "re_user_name",
    "real_name",
    "reviewer",
    "settlement_card_name",
    "settlement_card_no",
    "telephone",
    "transfer_name",
    "user_creid",
    "user_display_name",
    "user_name",
    "user_truename",
    "username",
];

/// How members that name a user of WeChat end.
const ENDINGS: [&str; 3] = ["openid", "open_id", "unionid"];

pub(super) fn is_personal(name: &str) -> bool {
    NAMES.contains(&name) || ENDINGS.iter().any(|ending| name.ends_with(ending))
}
