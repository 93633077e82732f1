//! The operations about which something is particular, for calls without types.

use http::Method;

use super::{Algorithm, Multipart, Operation};

pub(super) static LISTED: &[Operation] = &[
    Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/account/balance")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/account/mch_archives")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/bank-channel-account/rename")
        .sensitive(&["bal_account_no"]),
    Operation::v3(
        Method::GET,
        "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
    )
    .sensitive(&["bal_account_no"]),
    Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/punish")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/recover")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/special-reduction")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}")
        .sensitive(&["bal_account_no", "card_no"]),
    Operation::v3(Method::POST, "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement")
        .sensitive(&["account_number", "account_name"]),
    Operation::v3(Method::POST, "/v3/apply4subject/applyment").in_query(&["channel_id"]).sensitive(
        &[
            "contact_info.name",
            "contact_info.id_card_number",
            "contact_info.mobile",
            "identification_info.identification_name",
            "identification_info.identification_number",
            "identification_info.identification_address",
            "ubo_info_list.ubo_id_doc_name",
            "ubo_info_list.ubo_id_doc_number",
            "ubo_info_list.ubo_id_doc_address",
        ],
    ),
    Operation::v3(Method::POST, "/v3/applyment4sub/applyment/").sensitive(&[
        "contact_info.contact_name",
        "contact_info.contact_id_number",
        "contact_info.mobile_phone",
        "contact_info.contact_email",
        "subject_info.identity_info.id_card_info.id_card_name",
        "subject_info.identity_info.id_card_info.id_card_number",
        "subject_info.identity_info.id_card_info.id_card_address",
        "subject_info.identity_info.id_doc_info.id_doc_name",
        "subject_info.identity_info.id_doc_info.id_doc_number",
        "subject_info.identity_info.id_doc_info.id_doc_address",
        "subject_info.ubo_info_list.ubo_id_doc_name",
        "subject_info.ubo_info_list.ubo_id_doc_number",
        "subject_info.ubo_info_list.ubo_id_doc_address",
        "bank_account_info.account_name",
        "bank_account_info.account_number",
    ]),
    Operation::v3(Method::POST, "/v3/bank-transfer/batches")
        .sensitive(&["transfer_detail_list.user_name", "transfer_detail_list.user_id_card"]),
    Operation::v3(Method::GET, "/v3/billdownload/file").unsigned().download(),
    Operation::v3(Method::POST, "/v3/brand/applyments")
        .sensitive(&["admin_info.admin_name", "admin_info.id_card_number"]),
    Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-cards/import-by-openid")
        .sensitive(&["phone_number", "user_information.common_field_list.value"]),
    Operation::v3(Method::POST, "/v3/brand/partner/card-member/user-cards/import-by-phone")
        .sensitive(&["phone_number", "user_information.common_field_list.value"]),
    Operation::v3(Method::PATCH, "/v3/brand/partner/card-member/user-cards/{user_card_code}")
        .in_query(&["card_id"])
        .sensitive(&["phone_number", "user_information.common_field_list.value"]),
    Operation::v3(
        Method::POST,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    )
    .in_query(&["card_id"])
    .sensitive(&["phone_number", "user_information.common_field_list.value"]),
    Operation::v3(
        Method::POST,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    )
    .in_query(&["brand_id", "card_id"]),
    Operation::v3(Method::POST, "/v3/brand/profitsharing/orders").sensitive(&["receivers.name"]),
    Operation::v3(Method::GET, "/v3/capital/capitallhh/banks/search-banks-by-bank-account")
        .sensitive(&["account_number"]),
    Operation::v3(Method::POST, "/v3/combine-transactions/app")
        .sensitive(&["combine_payer_info.identity.number", "combine_payer_info.identity.name"]),
    Operation::v3(Method::POST, "/v3/combine-transactions/h5")
        .sensitive(&["combine_payer_info.identity.number", "combine_payer_info.identity.name"]),
    Operation::v3(Method::POST, "/v3/combine-transactions/jsapi")
        .sensitive(&["combine_payer_info.identity.number", "combine_payer_info.identity.name"]),
    Operation::v3(Method::POST, "/v3/combine-transactions/native")
        .sensitive(&["combine_payer_info.identity.number", "combine_payer_info.identity.name"]),
    Operation::v3(Method::POST, "/v3/credit-repayment/partner/contracts/app-presign")
        .sensitive(&["real_identity.identity_id", "real_identity.real_name"]),
    Operation::v3(Method::POST, "/v3/credit-repayment/partner/contracts/h5-presign")
        .sensitive(&["real_identity.identity_id", "real_identity.real_name"]),
    Operation::v3(Method::GET, "/v3/customs/orders").at("apihk.mch.weixin.qq.com", "/global"),
    Operation::v3(Method::PATCH, "/v3/customs/orders").at("apihk.mch.weixin.qq.com", "/global"),
    Operation::v3(Method::POST, "/v3/customs/orders").at("apihk.mch.weixin.qq.com", "/global"),
    Operation::v3(Method::POST, "/v3/customs/redeclare").at("apihk.mch.weixin.qq.com", "/global"),
    Operation::v3(Method::POST, "/v3/customs/verify-certificate")
        .at("apihk.mch.weixin.qq.com", "/global")
        .sensitive(&["certificate_id", "certificate_name"]),
    Operation::v3(Method::POST, "/v3/ecommerce/account/apply-cancel-withdraw").sensitive(&[
        "payee_info.bank_account_info.account_name",
        "payee_info.bank_account_info.account_number",
        "payee_info.identity_info.identification_name",
        "payee_info.identity_info.identification_no",
    ]),
    Operation::v3(Method::POST, "/v3/ecommerce/account/cancel-applications/media").upload(
        Multipart {
            file: "file",
            name: Some("file_name"),
            digest: "file_digest",
            algorithm: Algorithm::Sha256,
        },
    ),
    Operation::v3(Method::POST, "/v3/ecommerce/applyments/").sensitive(&[
        "id_card_info.id_card_name",
        "id_card_info.id_card_number",
        "id_doc_info.id_doc_name",
        "id_doc_info.id_doc_number",
        "ubo_info_list.ubo_id_doc_name",
        "ubo_info_list.ubo_id_doc_number",
        "ubo_info_list.ubo_id_doc_address",
        "account_info.account_name",
        "account_info.account_number",
        "contact_info.contact_name",
        "contact_info.contact_id_card_number",
        "contact_info.mobile_phone",
    ]),
    Operation::v3(Method::POST, "/v3/ecommerce/applyments/submit-account-hosting-applyment")
        .sensitive(&[
            "id_card_info.id_card_name",
            "id_card_info.id_card_number",
            "id_doc_info.id_doc_name",
            "id_doc_info.id_doc_number",
            "ubo_info_list.ubo_id_doc_name",
            "ubo_info_list.ubo_id_doc_number",
            "ubo_info_list.ubo_id_doc_address",
            "account_info.account_name",
            "account_info.account_number",
            "contact_info.contact_name",
            "contact_info.contact_id_card_number",
            "contact_info.mobile_phone",
        ]),
    Operation::v3(
        Method::POST,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    )
    .sensitive(&["real_name", "cred_id"]),
    Operation::v3(
        Method::POST,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    )
    .sensitive(&["real_name", "cred_id"]),
    Operation::v3(Method::POST, "/v3/ecommerce/mch-transfer/transfer-bills")
        .sensitive(&["user_name"]),
    Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/orders")
        .sensitive(&["receivers.receiver_name"]),
    Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/receivers/add")
        .sensitive(&["encrypted_name"]),
    Operation::v3(Method::POST, "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund")
        .sensitive(&["bank_account", "real_name"]),
    Operation::v3(Method::GET, "/v3/ecommerce/subject-sub-merchants").sensitive(&["cert_number"]),
    Operation::v3(Method::POST, "/v3/eduschoolpay/contracts/presign").sensitive(&[
        "identity.real_name",
        "identity.credential_type",
        "identity.id_card_number",
        "bank_card.bank_card_no",
        "bank_card.phone",
    ]),
    Operation::v3(Method::POST, "/v3/fund-app/brand-redpacket/brand-merchant-batches")
        .sensitive(&["detail_list.user_name"]),
    Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/transfer-bills")
        .sensitive(&["user_name"]),
    Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    )
    .sensitive(&["user_name"]),
    Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer")
        .sensitive(&["user_name"]),
    Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/transfer-bills")
        .sensitive(&["user_name"]),
    Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    )
    .sensitive(&["user_name"]),
    Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/transfer-bills/transfer")
        .sensitive(&["user_name"]),
    Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")
        .sensitive(&["user_name"]),
    Operation::v3(Method::GET, "/v3/global/certificates").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/customs/orders").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::PATCH, "/v3/global/customs/orders").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/customs/orders").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/customs/redeclare").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/customs/verify-certificate")
        .at("apihk.mch.weixin.qq.com", "")
        .sensitive(&["certificate_id", "certificate_name"]),
    Operation::v3(Method::DELETE, "/v3/global/merchant-service/complaint-notifications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/merchant-service/complaint-notifications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchant-service/complaint-notifications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::PUT, "/v3/global/merchant-service/complaint-notifications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/merchant-service/complaints")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/merchant-service/complaints/{complaint_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchant-service/complaints/{complaint_id}/complete")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::GET,
        "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchant-service/complaints/{complaint_id}/response")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchant-service/images/upload")
        .at("apihk.mch.weixin.qq.com", "")
        .upload(Multipart {
            file: "file",
            name: Some("filename"),
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        }),
    Operation::v3(Method::GET, "/v3/global/merchant-service/images/{media_id}")
        .at("apihk.mch.weixin.qq.com", "")
        .unsigned()
        .download(),
    Operation::v3(Method::POST, "/v3/global/merchant-storage/file/upload")
        .at("apihk.mch.weixin.qq.com", "")
        .upload(Multipart {
            file: "file",
            name: Some("filename"),
            digest: "digest",
            algorithm: Algorithm::Sha256,
        }),
    Operation::v3(Method::POST, "/v3/global/merchant/h5/permission/applications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/merchant/h5/permission/applications/{applyment_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::PATCH, "/v3/global/merchant/h5/permission/applications/{applyment_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchant/h5/permission/domain/applications")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::GET,
        "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::PATCH,
        "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/merchant/h5/permission/{sub_mchid}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/merchants")
        .at("apihk.mch.weixin.qq.com", "")
        .in_header(&[("idempotency_key", "Idempotency-Key")])
        .sensitive(&["contact.name", "contact.phone", "contact.email"]),
    Operation::v3(Method::GET, "/v3/global/merchants/{sub_mchid}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::PATCH, "/v3/global/merchants/{sub_mchid}")
        .at("apihk.mch.weixin.qq.com", "")
        .sensitive(&["contact.name", "contact.phone", "contact.email"]),
    Operation::v3(Method::POST, "/v3/global/micropay/transactions/id/{transaction_id}/reverse")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::POST,
        "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/micropay/transactions/pay")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/app-pre-entrust-sign")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/h5-pre-entrust-sign")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/jsapi-pre-entrust-sign")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/miniprogram-pre-entrust-sign")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/papay/contracts/out-contract-code/{out_contract_code}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/web-pre-entrust-sign")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/papay/contracts/{contract_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/contracts/{contract_id}/terminate")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/papay/transactions").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/papay/transactions/out-trade-no/{out_trade_no}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::POST,
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/papay/transactions/{transaction_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/bill-download-url")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/profit-sharing/orders")
        .at("apihk.mch.weixin.qq.com", "")
        .sensitive(&["receivers.name"]),
    Operation::v3(Method::POST, "/v3/global/profit-sharing/orders/unfreeze")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/orders/{out_order_no}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::DELETE, "/v3/global/profit-sharing/receivers")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/profit-sharing/receivers")
        .at("apihk.mch.weixin.qq.com", "")
        .sensitive(&["name"]),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/receivers/{account}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/refunds/bill-download-url")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/refunds/refundable-balance")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/profit-sharing/transactions/mark")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/profit-sharing/transactions/{transaction_id}/amounts")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::GET,
        "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/refund/recharge-balance")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/refunds").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/refunds").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/refunds/id/{refund_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/refunds/out-refund-no/{out_refund_no}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/settle/settlements").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/statements")
        .at("apihk.mch.weixin.qq.com", "")
        .statement()
        .download(),
    Operation::v3(Method::POST, "/v3/global/transactions/app").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/transactions/id/{transaction_id}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/transactions/id/{transaction_id}/close")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/transactions/jsapi").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/transactions/mweb").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/transactions/native").at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::GET, "/v3/global/transactions/out-trade-no/{out_trade_no}")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/global/transactions/out-trade-no/{out_trade_no}/close")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/gov/subsidy/companies/query").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/goods/upload").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/n-qualifications/sync")
        .code_in_success()
        .sensitive(&["real_name", "id_card_number", "phone_number"]),
    Operation::v3(Method::GET, "/v3/gov/subsidy/qualification").sensitive(&[
        "real_name",
        "id_card_number",
        "phone_number",
    ]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/cancel")
        .code_in_success()
        .sensitive(&["real_name", "id_card_number", "phone_number"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/claim")
        .code_in_success()
        .sensitive(&["real_name", "id_card_number", "phone_number"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/query").sensitive(&[
        "real_name",
        "id_card_number",
        "phone_number",
    ]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/query").sensitive(&[
        "real_name",
        "id_card_number",
        "phone_number",
    ]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/sync")
        .code_in_success()
        .sensitive(&["real_name", "id_card_number", "phone_number"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/sncode/lock").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/sncode/unlock").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/transactions/query").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/transactions/summary/query-day").code_in_success(),
    Operation::v3(Method::POST, "/v3/gov/subsidy/transactions/sync")
        .code_in_success()
        .sensitive(&["real_name", "id_card_number", "phone_number"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/authcode/issue")
        .sensitive(&["name", "mobile", "cert_no"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/n-qualifications/confirm").sensitive(&[
        "data.cert_no",
        "data.name",
        "data.tel",
        "data.address",
    ]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/alter")
        .sensitive(&["cert_no", "name", "tel"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/claim")
        .sensitive(&["cert_no", "name", "tel"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/query")
        .sensitive(&["cert_no"]),
    Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/sync").sensitive(&[
        "data.cert_no",
        "data.name",
        "data.tel",
    ]),
    Operation::v3(Method::POST, "/v3/marketing/bank/packages/{package_id}/tasks").upload(
        Multipart {
            file: "file",
            name: Some("filename"),
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        },
    ),
    Operation::v3(Method::POST, "/v3/marketing/favor/media/image-upload").upload(Multipart {
        file: "file",
        name: Some("filename"),
        digest: "sha256",
        algorithm: Algorithm::Sha256,
    }),
    Operation::v3(
        Method::POST,
        "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    )
    .sensitive(&["encrypted_phone_number"]),
    Operation::v3(Method::POST, "/v3/marketing/membercard-open/phonenumber-member/import")
        .sensitive(&["encrypted_phone_number"]),
    Operation::v3(Method::GET, "/v3/marketing/membercard-open/phonenumber-member/search")
        .sensitive(&["encrypted_phone_number"]),
    Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/media/upload-image").upload(
        Multipart {
            file: "file",
            name: Some("filename"),
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        },
    ),
    Operation::v3(Method::POST, "/v3/marketing/partnerships/build")
        .in_header(&[("idempotency_key", "Idempotency-Key")]),
    Operation::v3(Method::POST, "/v3/marketing/partnerships/terminate")
        .in_header(&[("idempotency_key", "Idempotency-Key")]),
    Operation::v3(Method::POST, "/v3/marketing/shopping-receipt/shoppingreceipts")
        .upload(Multipart {
            file: "file",
            name: None,
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        })
        .sensitive(&["merchant_contact_information.consultation_phone_number"]),
    Operation::v3(Method::POST, "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
        .upload(Multipart {
            file: "submission_file",
            name: Some("file_name"),
            digest: "file_digest",
            algorithm: Algorithm::Sha256,
        }),
    Operation::v3(
        Method::POST,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    )
    .upload(Multipart {
        file: "due_diligence_file",
        name: Some("file_name"),
        digest: "file_digest",
        algorithm: Algorithm::Sha256,
    }),
    Operation::v3(Method::POST, "/v3/mch_operate/risk/withdrawl-apply").sensitive(&[
        "payee_info.bank_account_info.account_name",
        "payee_info.bank_account_info.account_number",
        "payee_info.identity_info.identification_name",
        "payee_info.identity_info.identification_no",
    ]),
    Operation::v3(Method::POST, "/v3/mchalterapply/mchcontactalterapplyment").sensitive(&[
        "contact_info.contact_name",
        "contact_info.contact_id_card_number",
        "contact_info.mobile_phone",
    ]),
    Operation::v3(Method::POST, "/v3/mchalterapply/mchsubjectalterapplyment").sensitive(&[
        "legal_person_info.card_name",
        "legal_person_info.card_number",
        "legal_person_info.card_address",
        "ubo_info_list.card_name",
        "ubo_info_list.card_number",
        "ubo_info_list.card_address",
    ]),
    Operation::v3(Method::POST, "/v3/med-ins/orders").sensitive(&[
        "payer.name",
        "payer.id_digest",
        "relative.name",
        "relative.id_digest",
    ]),
    Operation::v3(Method::POST, "/v3/med-ins/refunds/notify").in_query(&["mix_trade_no"]),
    Operation::v3(Method::POST, "/v3/merchant/media/upload").upload(Multipart {
        file: "file",
        name: Some("filename"),
        digest: "sha256",
        algorithm: Algorithm::Sha256,
    }),
    Operation::v3(Method::POST, "/v3/merchant/media/video_upload").upload(Multipart {
        file: "file",
        name: Some("filename"),
        digest: "sha256",
        algorithm: Algorithm::Sha256,
    }),
    Operation::v3(Method::POST, "/v3/merchant-risk-manage/report-trade-union-information")
        .sensitive(&["phone", "certificates_number"]),
    Operation::v3(Method::POST, "/v3/merchant-service/images/upload").upload(Multipart {
        file: "file",
        name: Some("filename"),
        digest: "sha256",
        algorithm: Algorithm::Sha256,
    }),
    Operation::v3(Method::GET, "/v3/merchant-service/images/{media_id}").unsigned().download(),
    Operation::v3(Method::POST, "/v3/merchants")
        .at("api.mch.weixin.qq.com", "/hk")
        .in_header(&[("idempotency_key", "Idempotency-Key")])
        .sensitive(&["contact.name", "contact.phone", "contact.email"]),
    Operation::v3(Method::PUT, "/v3/merchants").at("api.mch.weixin.qq.com", "/hk").sensitive(&[
        "contact.name",
        "contact.phone",
        "contact.email",
    ]),
    Operation::v3(Method::GET, "/v3/merchants/{sub_mchid}").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/multiuse/users/{openid}/coupons")
        .sensitive(&["user_name", "id_card_number"]),
    Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/download").unsigned().download(),
    Operation::v3(Method::POST, "/v3/new-tax-control-fapiao/fapiao-applications")
        .sensitive(&["buyer_information.phone", "buyer_information.email"]),
    Operation::v3(Method::POST, "/v3/new-tax-control-fapiao/fapiao-applications/issue-general")
        .sensitive(&["buyer_information.phone", "buyer_information.email"]),
    Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    )
    .sensitive(&[
        "buyer_information.phone",
        "buyer_information.email",
        "fapiao_information.items.passenger_information.certificate_number",
    ]),
    Operation::v3(Method::POST, "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil")
        .sensitive(&["buyer_information.phone", "buyer_information.email"]),
    Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    )
    .sensitive(&[
        "buyer_information.phone",
        "buyer_information.email",
        "fapiao_information.items.real_estate_leasing_information.certificate_no",
    ]),
    Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    )
    .upload(Multipart {
        file: "file",
        name: None,
        digest: "digest",
        algorithm: Algorithm::Sm3 { member: "digest_alogrithm", value: "SM3" },
    }),
    Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    )
    .sensitive(&["buyer_information.phone", "buyer_information.email"]),
    Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")
        .sensitive(&["operate_user"]),
    Operation::v3(Method::POST, "/v3/offlineface/contracts/presign").sensitive(&[
        "facepay_user.identification.identification_number",
        "facepay_user.phone",
        "limit_bank_card.bank_card_number",
        "limit_bank_card.identification_name",
        "limit_bank_card.identification.identification_number",
        "limit_bank_card.phone",
    ]),
    Operation::v3(
        Method::PATCH,
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    )
    .sensitive(&["user_name", "phone"]),
    Operation::v3(Method::POST, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app")
        .sensitive(&["real_identity.real_name", "real_identity.id_card_number"]),
    Operation::v3(Method::POST, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5")
        .sensitive(&["real_identity.real_name", "real_identity.id_card_number"]),
    Operation::v3(Method::POST, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi")
        .sensitive(&["real_identity.real_name", "real_identity.id_card_number"]),
    Operation::v3(Method::POST, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program")
        .sensitive(&["real_identity.real_name", "real_identity.id_card_number"]),
    Operation::v3(Method::POST, "/v3/partner-transfer/batches")
        .sensitive(&["transfer_detail_list.user_name", "transfer_detail_list.user_id_card"]),
    Operation::v3(Method::POST, "/v3/pay/partner/transactions/app")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/partner/transactions/h5")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/partner/transactions/jsapi")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/partner/transactions/native")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/transactions/app")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/transactions/h5")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/transactions/jsapi")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/pay/transactions/native")
        .sensitive(&["payer.identity.number", "payer.identity.name"]),
    Operation::v3(Method::POST, "/v3/payroll-card/authentications/pre-order-with-auth")
        .sensitive(&["user_name", "id_card_number"]),
    Operation::v3(Method::POST, "/v3/payroll-card/tokens")
        .sensitive(&["user_name", "id_card_number"]),
    Operation::v3(Method::POST, "/v3/payroll-card/transfer-batches")
        .sensitive(&["transfer_detail_list.user_name"]),
    Operation::v3(Method::POST, "/v3/payroll-card/wesure/token-validations")
        .sensitive(&["user_name", "id_card_number"]),
    Operation::v3(Method::GET, "/v3/payscore/oversea/partner/serviceorder")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/payscore/oversea/partner/serviceorder")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(
        Method::POST,
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
    )
    .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync")
        .at("apihk.mch.weixin.qq.com", ""),
    Operation::v3(Method::POST, "/v3/payscore/partner/permissions/assess-user-risk-level")
        .in_query(&["sub_mchid"]),
    Operation::v3(Method::POST, "/v3/payscore/payafter-orders")
        .sensitive(&["name", "phone", "userid", "address"]),
    Operation::v3(Method::POST, "/v3/payscore/users/{openid}/permissions/{service_id}/terminate")
        .in_query(&["openid", "service_id"]),
    Operation::v3(Method::POST, "/v3/platsolution/insurance/mch-transfer/reservation/apply")
        .sensitive(&["user_real_name"]),
    Operation::v3(Method::POST, "/v3/platsolution/mch-transfer/reservation/apply")
        .sensitive(&["user_real_name"]),
    Operation::v3(Method::POST, "/v3/profitsharing/orders").sensitive(&["receivers.name"]),
    Operation::v3(Method::POST, "/v3/profitsharing/receivers/add").sensitive(&["name"]),
    Operation::v3(Method::GET, "/v3/realname/verify")
        .sensitive(&["encrypted_credential_id", "encrypted_name"]),
    Operation::v3(Method::POST, "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund")
        .sensitive(&["bank_account", "real_name"]),
    Operation::v3(Method::GET, "/v3/refunds").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/refunds").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::GET, "/v3/refunds/id/{refund_id}").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::GET, "/v3/refunds/out-refund-no/{out_refund_no}")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/repayment/combine-transactions/partner/prepay")
        .sensitive(&["combine_payer_info.identity.number", "combine_payer_info.identity.name"]),
    Operation::v3(Method::POST, "/v3/security/echo").sensitive(&["encrypted_echo_message"]),
    Operation::v3(Method::GET, "/v3/settle/settlements").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::GET, "/v3/smartguide/guides").sensitive(&["mobile"]),
    Operation::v3(Method::POST, "/v3/smartguide/guides").sensitive(&["name", "mobile"]),
    Operation::v3(Method::PATCH, "/v3/smartguide/guides/{guide_id}").sensitive(&["name", "mobile"]),
    Operation::v3(Method::GET, "/v3/statements")
        .at("api.mch.weixin.qq.com", "/hk")
        .statement()
        .download(),
    Operation::v3(Method::POST, "/v3/taxi-invoice/cards/upload-file").upload(Multipart {
        file: "file",
        name: None,
        digest: "digest",
        algorithm: Algorithm::Sm3 { member: "digest_algorithm", value: "DIGEST_ALGORITHM_SM3" },
    }),
    Operation::v3(Method::POST, "/v3/taxi-invoice/driver/update-driver")
        .sensitive(&["driver_name", "id_card_number"]),
    Operation::v3(Method::POST, "/v3/transactions/app").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::GET, "/v3/transactions/id/{transaction_id}")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/id/{transaction_id}/close")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/id/{transaction_id}/reverse")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/jsapi").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/micropay").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/mweb").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/native").at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::GET, "/v3/transactions/out-trade-no/{out_trade_no}")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/out-trade-no/{out_trade_no}/close")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transactions/out-trade-no/{out_trade_no}/reverse")
        .at("api.mch.weixin.qq.com", "/hk"),
    Operation::v3(Method::POST, "/v3/transfer/batches")
        .sensitive(&["transfer_detail_list.user_name", "transfer_detail_list.user_id_card"]),
    Operation::v3(Method::GET, "/v3/transferdownload/elecvoucherfile").unsigned().download(),
    Operation::v3(Method::GET, "/v3/transferdownload/signfile").unsigned().download(),
    Operation::v2(Method::GET, "/appauth/authindex").at("payapp.weixin.qq.com", "").unsigned_page(),
    Operation::v2(Method::GET, "/appauth/getaccesstoken").without_nonce().without_return_code(),
    Operation::v2(Method::POST, "/applyment/micro/getstate").mutual_tls(),
    Operation::v2(Method::POST, "/applyment/micro/getupgradestate").mutual_tls(),
    Operation::v2(Method::POST, "/applyment/micro/modifyarchives").mutual_tls(),
    Operation::v2(Method::POST, "/applyment/micro/modifycontactinfo").mutual_tls(),
    Operation::v2(Method::POST, "/applyment/micro/signcontract").mutual_tls().without_return_code(),
    Operation::v2(Method::POST, "/applyment/micro/submit").mutual_tls(),
    Operation::v2(Method::POST, "/applyment/micro/submitupgrade").mutual_tls(),
    Operation::v2(Method::POST, "/billcommentsp/batchquerycomment").mutual_tls(),
    Operation::v2(Method::POST, "/cgi-bin/mch/customs/customdeclareorder").without_nonce(),
    Operation::v2(Method::POST, "/cgi-bin/mch/customs/customdeclarequery").without_nonce(),
    Operation::v2(Method::POST, "/cgi-bin/mch/newcustoms/customdeclareredeclare").without_nonce(),
    Operation::v2(Method::POST, "/deposit/consume").mutual_tls(),
    Operation::v2(Method::POST, "/deposit/refund").mutual_tls(),
    Operation::v2(Method::POST, "/deposit/reverse").mutual_tls(),
    Operation::v2(Method::POST, "/face/get_wxpayface_authinfo").at("payapp.weixin.qq.com", ""),
    Operation::v2(Method::POST, "/fund/queryautowithdrawbydate").mutual_tls(),
    Operation::v2(Method::POST, "/fund/reautowithdrawbydate").mutual_tls(),
    Operation::v2(Method::POST, "/mchrisk/bankquerymchauditinfo").unsigned(),
    Operation::v2(Method::POST, "/mchrisk/channelquerymchauditinfo").unsigned(),
    Operation::v2(Method::POST, "/mchrisk/querymchrisk").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mchrisk/setmchriskcallback").unsigned(),
    Operation::v2(Method::POST, "/mchrisk/syncmchriskresult").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/gethbinfo").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/gettransferinfo").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/paywwsptrans2pocket")
        .unsigned()
        .mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/querywwsptrans2pocket")
        .unsigned()
        .mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/transfers").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/queryworkwxredpack").mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/send_coupon").mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/sendgroupredpack").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/sendminiprogramhb").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/sendredpack").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/mmpaymkttransfers/sendworkwxredpack").mutual_tls(),
    Operation::v2(Method::POST, "/mmpaysptrans/pay_bank").mutual_tls(),
    Operation::v2(Method::POST, "/mmpaysptrans/query_bank").mutual_tls(),
    Operation::v2(Method::POST, "/papay/deletecontract").without_nonce(),
    Operation::v2(Method::GET, "/papay/entrustweb").unsigned().without_nonce(),
    Operation::v2(Method::GET, "/papay/h5entrustweb").unsigned().without_nonce(),
    Operation::v2(Method::POST, "/papay/partner/deletecontract").without_nonce(),
    Operation::v2(Method::GET, "/papay/partner/entrustweb").unsigned().without_nonce(),
    Operation::v2(Method::GET, "/papay/partner/h5entrustweb").unsigned().without_nonce(),
    Operation::v2(Method::POST, "/papay/partner/preentrustweb").unsigned().without_nonce(),
    Operation::v2(Method::POST, "/papay/partner/querycontract").without_nonce(),
    Operation::v2(Method::POST, "/papay/preentrustweb").unsigned().without_nonce(),
    Operation::v2(Method::POST, "/papay/querycontract").without_nonce(),
    Operation::v2(Method::POST, "/pay/downloadbill").unsigned().download(),
    Operation::v2(Method::POST, "/pay/downloadfundflow").unsigned().download().mutual_tls(),
    Operation::v2(Method::POST, "/pay/queryexchagerate").without_nonce(),
    Operation::v2(Method::POST, "/payitil/report").unsigned(),
    Operation::v2(Method::POST, "/risk/getpublickey")
        .at("fraud.mch.weixin.qq.com", "")
        .unsigned()
        .mutual_tls(),
    Operation::v2(Method::POST, "/risk/getviolation").unsigned().mutual_tls(),
    Operation::v2(Method::POST, "/secapi/mch/addInstitutionsub").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/addsubdevconfig").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/channelsetting").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/modifyInstitutionsub").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/modifymchinfo").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/queryInstitutionsub").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/querysubdevconfig").mutual_tls().without_nonce(),
    Operation::v2(Method::POST, "/secapi/mch/submchmanage")
        .unsigned()
        .mutual_tls()
        .in_query(&["action"]),
    Operation::v2(Method::POST, "/secapi/mch/uploadmedia").mutual_tls().upload(Multipart {
        file: "media",
        name: None,
        digest: "media_hash",
        algorithm: Algorithm::Md5,
    }),
    Operation::v2(Method::POST, "/secapi/mkt/addrecommendconf").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/facepayreverse").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/multiprofitsharing").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/profitsharing").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/profitsharingfinish").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/profitsharingreturn").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/refund").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/refundv2").mutual_tls(),
    Operation::v2(Method::POST, "/secapi/pay/reverse").mutual_tls(),
    Operation::v2(Method::POST, "/secsvc/getrealnameinfo").at("fraud.mch.weixin.qq.com", ""),
    Operation::v2(Method::POST, "/secsvc/realnameauth").at("fraud.mch.weixin.qq.com", ""),
    Operation::v2(Method::POST, "/wxv/cancelbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/changerentmoney").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/createhotelbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/createrentbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/finishhotelbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/finishrentbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/queryhotelbill").mutual_tls(),
    Operation::v2(Method::POST, "/wxv/queryrentbill").mutual_tls(),
    Operation::v2(Method::POST, "/xdc/apiv2getsignkey/sign/getsignkey").unsigned(),
    Operation::v3(Method::POST, "/v3/vehicle/etc/preopen").sensitive(&[
        "identify.encrypted_real_name",
        "identify.encrypted_credential_id",
        "bank_card_no",
    ]),
];
