//! 通过业务申请编号查询申请状态 · Query an application by request number
//!
//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}`

pub mod revoke;

/// 通过业务申请编号查询申请状态 · Query an application by request number
///
/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// `/revoke`: 撤销申请单-使用业务申请编号 · Revoke an application by request number
    #[inline]
    pub fn revoke(&self) -> revoke::Revoke {
        revoke::Revoke { node: self.node.clone() }
    }

    /// 通过业务申请编号查询申请状态 · Query an application by request number
    ///
    /// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
    ///
    /// 电商平台按业务申请编号查询二级商户的进件申请，返回申请状态、签约链接和驳回原因。模式：服务商。
    ///
    /// Queries a sub-merchant application by the platform's request number and returns its state, contract URL and reject reasons. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .out_request_no()
    ///     .out_request_no("APPLYMENT_00000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这张申请单。核对编号。 · No such application exists. Check the number.
    /// - `SYSTEMERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RATE_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012691376](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
    #[doc(alias(
        "通过业务申请编号查询申请状态",
        "Query an application by request number",
        "平台收付通",
        "out-request-no",
        "applyments/out-request-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/applyments/out-request-no/{out_request_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/out-request-no/{out_request_no}")
    }
}

/// 通过业务申请编号查询申请状态 · Query an application by request number
pub mod get {

    enumeration! {
        /// 申请状态 · Application status
        ApplymentState {
            /// `CHECKING`: 资料校验中 · Data being checked
            CHECKING = "CHECKING",
            /// `ACCOUNT_NEED_VERIFY`: 待账户验证 · Account to be verified
            ACCOUNT_NEED_VERIFY = "ACCOUNT_NEED_VERIFY",
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `NEED_SIGN`: 待签约 · To be signed
            NEED_SIGN = "NEED_SIGN",
            /// `FINISH`: 已完成 · Finished
            FINISH = "FINISH",
            /// `FROZEN`: 已冻结 · Frozen
            FROZEN = "FROZEN",
        }
    }

    enumeration! {
        /// 签约状态 · Contract status
        SignState {
            /// `UNSIGNED`: 未签约 · Not signed
            UNSIGNED = "UNSIGNED",
            /// `SIGNED`: 已签约 · Signed
            SIGNED = "SIGNED",
            /// `NOT_SIGNABLE`: 不可签约 · Cannot be signed
            NOT_SIGNABLE = "NOT_SIGNABLE",
        }
    }

    /// 通过业务申请编号查询申请状态：应答 · Query an application by request number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请状态 · Application status
        pub applyment_state: ApplymentState,
        /// 申请状态描述 · Application status description
        pub applyment_state_desc: Option<String>,
        /// 签约链接 · Contract signing URL
        pub sign_url: Option<String>,
        /// 电商平台二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 汇款账户验证信息 · Remittance account verification information
        pub account_validation: Option<AccountValidation>,
        /// 驳回原因详情 · Rejection details
        pub audit_detail: Option<Vec<AuditDetail>>,
        /// 法人验证链接 · Legal representative verification URL
        pub legal_validation_url: Option<String>,
        /// 业务申请编号 · Business application number
        pub out_request_no: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// 签约状态 · Contract status
        pub sign_state: SignState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇款账户验证信息 · Remittance account verification information
    #[non_exhaustive]
    pub struct AccountValidation {
        /// 付款户名 · Payer account name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_name: Option<crate::Sensitive>,
        /// 付款卡号 · Payer card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_no: Option<crate::Sensitive>,
        /// 汇款金额 · Remittance amount
        ///
        /// 单位为分。In fen.
        pub pay_amount: Option<crate::Fen>,
        /// 收款卡号 · Payee card number
        pub destination_account_number: Option<String>,
        /// 收款户名 · Payee account name
        pub destination_account_name: Option<String>,
        /// 开户银行 · Account bank
        pub destination_account_bank: Option<String>,
        /// 省市信息 · Province and city
        pub city: Option<String>,
        /// 备注信息 · Remark
        pub remark: Option<String>,
        /// 汇款截止时间 · Remittance deadline
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub deadline: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 驳回原因详情 · Rejection details
    #[non_exhaustive]
    pub struct AuditDetail {
        /// 参数名称 · Parameter name
        pub param_name: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => applyment_state: Optional "applyment_state",
            1 => applyment_state_desc: Optional "applyment_state_desc",
            2 => sign_url: Optional "sign_url",
            3 => sub_mchid: Optional "sub_mchid",
            4 => account_validation: Optional "account_validation",
            5 => audit_detail: Optional "audit_detail",
            6 => legal_validation_url: Optional "legal_validation_url",
            7 => out_request_no: Optional "out_request_no",
            8 => applyment_id: Optional "applyment_id",
            9 => sign_state: Optional "sign_state",
        }
        AccountValidation {
            0 => account_name: Optional "account_name",
            1 => account_no: Optional "account_no",
            2 => pay_amount: Optional "pay_amount",
            3 => destination_account_number: Optional "destination_account_number",
            4 => destination_account_name: Optional "destination_account_name",
            5 => destination_account_bank: Optional "destination_account_bank",
            6 => city: Optional "city",
            7 => remark: Optional "remark",
            8 => deadline: Optional "deadline",
        }
        AuditDetail {
            0 => param_name: Optional "param_name",
            1 => reject_reason: Optional "reject_reason",
        }
    }
}
