//! 查询结算账户修改申请状态 · Query a settlement account change
//!
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`

/// 查询结算账户修改申请状态 · Query a settlement account change
///
/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
#[derive(Clone)]
pub struct ApplicationNo {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationNo {
    /// 查询结算账户修改申请状态 · Query a settlement account change
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// 服务商按申请单号查询子商户结算账户的修改申请，返回审核状态和新账户信息。模式：服务商。
    ///
    /// Queries an application to change the settlement account of a sub-merchant and returns its state and the new account. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900000109")
    ///     .application()
    ///     .application_no("102329389000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `ORDER_NOT_EXIST` (404): 按所给单号找不到订单。核对单号、商户号，以及当初下单是否成功。 · No order exists under this number. Check the order number and the merchant, and whether the order was ever created.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012721475](https://pay.weixin.qq.com/doc/v3/partner/4012721475)
    #[doc(alias(
        "查询结算账户修改申请状态",
        "Query a settlement account change",
        "结算账户",
        "application",
        "sub_merchants/application"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}")
    }
}

/// 查询结算账户修改申请状态 · Query a settlement account change
pub mod get {

    enumeration! {
        /// 银行账号展示规则 · Bank account number display rule
        AccountNumberRule {
            /// `ACCOUNT_NUMBER_RULE_MASK_V1`: 掩码规则一 · Masking rule 1
            ACCOUNT_NUMBER_RULE_MASK_V1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
            /// `ACCOUNT_NUMBER_RULE_MASK_V2`: 掩码规则二 · Masking rule 2
            ACCOUNT_NUMBER_RULE_MASK_V2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
        }
    }

    enumeration! {
        /// 账户类型 · Account type
        AccountType {
            /// `ACCOUNT_TYPE_BUSINESS`: 对公账户 · Corporate account
            ACCOUNT_TYPE_BUSINESS = "ACCOUNT_TYPE_BUSINESS",
            /// `ACCOUNT_TYPE_PRIVATE`: 个人账户 · Personal account
            ACCOUNT_TYPE_PRIVATE = "ACCOUNT_TYPE_PRIVATE",
        }
    }

    enumeration! {
        /// 审核状态 · Review status
        VerifyResult {
            /// `AUDIT_SUCCESS`: 审核成功 · Approved
            AUDIT_SUCCESS = "AUDIT_SUCCESS",
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `AUDIT_FAIL`: 审核驳回 · Rejected
            AUDIT_FAIL = "AUDIT_FAIL",
        }
    }

    /// 查询结算账户修改申请状态：请求 · Query a settlement account change: request
    pub struct Request {
        /// 银行账号展示规则 · Bank account number display rule
        pub account_number_rule: AccountNumberRule,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行账号展示规则 · Bank account number display rule
        pub fn account_number_rule<M>(
            mut self,
            value: impl crate::IntoMember<AccountNumberRule, M>,
        ) -> Self {
            self.account_number_rule = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询结算账户修改申请状态：应答 · Query a settlement account change: answer
    #[non_exhaustive]
    pub struct Response {
        /// 开户名称 · Account name
        pub account_name: Option<String>,
        /// 账户类型 · Account type
        pub account_type: AccountType,
        /// 开户银行 · Account bank
        pub account_bank: Option<String>,
        /// 开户银行全称 · Full account bank name
        pub bank_name: Option<String>,
        /// 开户银行联行号 · Bank branch code
        pub bank_branch_id: Option<String>,
        /// 银行账号 · Bank account number
        pub account_number: Option<String>,
        /// 审核状态 · Review status
        pub verify_result: VerifyResult,
        /// 审核驳回原因 · Review rejection reason
        pub verify_fail_reason: Option<String>,
        /// 审核结果更新时间 · Review result update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub verify_finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => account_number_rule: Optional "account_number_rule",
        }
        Response {
            0 => account_name: Optional "account_name",
            1 => account_type: Optional "account_type",
            2 => account_bank: Optional "account_bank",
            3 => bank_name: Optional "bank_name",
            4 => bank_branch_id: Optional "bank_branch_id",
            5 => account_number: Optional "account_number",
            6 => verify_result: Optional "verify_result",
            7 => verify_fail_reason: Optional "verify_fail_reason",
            8 => verify_finish_time: Optional "verify_finish_time",
        }
    }
}
