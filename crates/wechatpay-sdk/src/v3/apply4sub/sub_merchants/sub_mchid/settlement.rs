//! 查询结算账户 · Query a settlement account
//!
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`

/// 查询结算账户 · Query a settlement account
///
/// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
#[derive(Clone)]
pub struct Settlement {
    pub(crate) node: crate::chain::Node,
}

impl Settlement {
    /// 查询结算账户 · Query a settlement account
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// 服务商查询子商户当前的结算账户，返回开户银行、掩码后的账号和验证结果。模式：服务商。
    ///
    /// Returns the settlement account of a sub-merchant with its bank, masked account number and verification result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::settlement::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900000109")
    ///     .settlement()
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
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012721295](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
    #[doc(alias(
        "查询结算账户",
        "Query a settlement account",
        "结算账户",
        "settlement",
        "sub_merchants/settlement"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/settlement")
    }
}

/// 查询结算账户 · Query a settlement account
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
        /// 验证结果 · Verification result
        VerifyResult {
            /// `VERIFY_SUCCESS`: 验证成功 · Verified
            VERIFY_SUCCESS = "VERIFY_SUCCESS",
            /// `VERIFY_FAIL`: 验证失败 · Verification failed
            VERIFY_FAIL = "VERIFY_FAIL",
            /// `VERIFYING`: 验证中 · Being verified
            VERIFYING = "VERIFYING",
        }
    }

    /// 查询结算账户：请求 · Query a settlement account: request
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

    /// 查询结算账户：应答 · Query a settlement account: answer
    #[non_exhaustive]
    pub struct Response {
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
        /// 验证结果 · Verification result
        pub verify_result: VerifyResult,
        /// 验证失败原因 · Verification failure reason
        pub verify_fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => account_number_rule: Optional "account_number_rule",
        }
        Response {
            0 => account_type: Optional "account_type",
            1 => account_bank: Optional "account_bank",
            2 => bank_name: Optional "bank_name",
            3 => bank_branch_id: Optional "bank_branch_id",
            4 => account_number: Optional "account_number",
            5 => verify_result: Optional "verify_result",
            6 => verify_fail_reason: Optional "verify_fail_reason",
        }
    }
}
