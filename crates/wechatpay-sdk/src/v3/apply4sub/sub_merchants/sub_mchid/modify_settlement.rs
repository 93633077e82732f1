//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
pub struct ModifySettlement {
    pub(crate) node: crate::chain::Node,
}

impl ModifySettlement {
    /// 修改结算帐号 (partner)
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::modify_settlement::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .modify_mode(post::ModifyMode::MODIFY_MODE_ASYNC)
    ///     .account_type(post::AccountType::ACCOUNT_TYPE_BUSINESS)
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .bank_name("中国工商银行股份有限公司北京市分行营业部")
    ///     .bank_branch_id("402713354941")
    ///     .account_number("6225760000000000")
    ///     .account_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900006491")
    ///     .modify_settlement()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement")
    }
}

/// 修改结算帐号
pub mod post {
    use crate::message;

    pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get::AccountType;

    enumeration! {
        /// 修改模式
        ModifyMode {
            MODIFY_MODE_ASYNC = "MODIFY_MODE_ASYNC",
        }
    }

    /// 修改结算帐号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<ModifyMode>>("modify_mode"),
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::required::<String>("account_bank"),
            message::required::<String>("bank_address_code"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_branch_id"),
            message::required::<crate::Sensitive>("account_number"),
            message::optional::<crate::Sensitive>("account_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 修改模式
        pub fn modify_mode(self, value: impl Into<crate::Enumeration<ModifyMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ModifyMode>>("modify_mode", value))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行省市编码（必填）
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_id", value))
        }

        /// 银行账号，加密传输（必填）
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }

        /// 开户名称，加密传输
        pub fn account_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_name", value))
        }
    }

    /// 修改结算帐号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 修改结算账户申请单号
        pub application_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => application_no: "application_no",
        }
    }
}
