//! 修改结算帐号 · Change a settlement account
//!
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`

/// 修改结算帐号 · Change a settlement account
///
/// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
#[derive(Clone)]
pub struct ModifySettlement {
    pub(crate) node: crate::chain::Node,
}

impl ModifySettlement {
    /// 修改结算帐号 · Change a settlement account
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// 服务商为子商户提交新的结算账户，账号和开户名称须加密，返回修改申请单号。模式：服务商。
    ///
    /// Submits a new settlement account for a sub-merchant, with encrypted account data, and returns the application number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::modify_settlement::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .account_type(post::AccountType::ACCOUNT_TYPE_BUSINESS)
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .account_number("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900000109")
    ///     .modify_settlement()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个子商户每天 5 次请求；每个服务商每分钟 20 次请求。
    ///
    /// Rate limits: 5 requests a day for each sub-merchant; 20 requests a minute for each partner.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，申请单可能已创建。业务编号与内容不变再发。可能已经执行。 · The platform failed or timed out. The application may exist. Send the request again with the same number and content. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQENCY_LIMIT`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012721277](https://pay.weixin.qq.com/doc/v3/partner/4012721277)
    #[doc(alias(
        "修改结算帐号",
        "Change a settlement account",
        "结算账户",
        "modify-settlement",
        "sub_merchants/modify-settlement"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement")
    }
}

/// 修改结算帐号 · Change a settlement account
pub mod post {

    enumeration! {
        /// 修改模式 · Modification mode
        ModifyMode {
            /// `MODIFY_MODE_ASYNC`: 异步修改 · Changed asynchronously
            MODIFY_MODE_ASYNC = "MODIFY_MODE_ASYNC",
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

    /// 修改结算帐号：请求 · Change a settlement account: request
    ///
    /// 条件 Conditions:
    ///
    /// - `bank_name`、`bank_branch_id`：其他银行时二选一。`bank_name`, `bank_branch_id`: For other banks one of the two
    pub struct Request {
        /// 修改模式 · Modification mode
        pub modify_mode: ModifyMode,
        /// 账户类型（必填） · Account type (required)
        pub account_type: AccountType,
        /// 开户银行（必填） · Account bank (required)
        pub account_bank: Option<String>,
        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub bank_address_code: Option<String>,
        /// 开户银行全称 · Full account bank name
        pub bank_name: Option<String>,
        /// 开户银行联行号 · Bank branch code
        pub bank_branch_id: Option<String>,
        /// 银行账号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_number: Option<crate::Sensitive>,
        /// 开户名称 · Account name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 修改模式 · Modification mode
        pub fn modify_mode<M>(mut self, value: impl crate::IntoMember<ModifyMode, M>) -> Self {
            self.modify_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 账户类型（必填） · Account type (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 开户银行（必填） · Account bank (required)
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn bank_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_address_code = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 开户银行联行号 · Bank branch code
        pub fn bank_branch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_branch_id = value.into_member();
            self
        }

        /// 银行账号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_number = value.into_member();
            self
        }

        /// 开户名称 · Account name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_name = value.into_member();
            self
        }
    }

    /// 修改结算帐号：应答 · Change a settlement account: answer
    #[non_exhaustive]
    pub struct Response {
        /// 修改结算账户申请单号 · Settlement account change application number
        pub application_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => modify_mode: Optional "modify_mode",
            1 => account_type: Required "account_type",
            2 => account_bank: Required "account_bank",
            3 => bank_address_code: Required "bank_address_code",
            4 => bank_name: Optional "bank_name",
            5 => bank_branch_id: Optional "bank_branch_id",
            6 => account_number: Required "account_number",
            7 => account_name: Optional "account_name",
        }
        Response {
            0 => application_no: Optional "application_no",
        }
    }
}
