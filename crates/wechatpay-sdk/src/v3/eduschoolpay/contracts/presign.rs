//! `/v3/eduschoolpay/contracts/presign`

/// `/v3/eduschoolpay/contracts/presign`
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

impl Presign {
    /// 预签约 (partner)
    ///
    /// `POST /v3/eduschoolpay/contracts/presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .school_id("18260256813396")
    ///     .out_contract_code("20190806125346")
    ///     .contract_mode("LIMIT_BANK_CARD")
    ///     .downgrade_default_contract(true)
    ///     .identity(
    ///         post::Identity::new()
    ///             .real_name("张三")
    ///             .credential_type("6225760000000000")
    ///             .id_card_number("6225760000000000"),
    ///     )
    ///     .bank_card(
    ///         post::BankCard::new()
    ///             .bank_card_no("6225760000000000")
    ///             .valid_thru("08/21")
    ///             .phone("13800000000")
    ///             .bank_type("CMC"),
    ///     );
    /// let answer = client.v3().eduschoolpay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/eduschoolpay/contracts/presign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/contracts/presign")
    }
}

/// 预签约
pub mod post {
    use crate::message;

    /// 预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("plan_id"),
            message::required::<String>("user_id"),
            message::required::<String>("school_id"),
            message::required::<String>("out_contract_code"),
            message::optional::<String>("contract_mode"),
            message::optional::<bool>("downgrade_default_contract"),
            message::optional::<Identity>("identity"),
            message::optional::<BankCard>("bank_card"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户appid下的用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 用户账号（必填）
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_id", value))
        }

        /// 学校编号（必填）
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("school_id", value))
        }

        /// 外部签约号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 签约模式
        pub fn contract_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_mode", value))
        }

        /// 允许降级为普通签约模式
        #[inline]
        pub fn downgrade_default_contract(self, value: bool) -> Self {
            Self(self.0.with("downgrade_default_contract", value))
        }

        /// 实名信息
        #[inline]
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.with("identity", value))
        }

        /// 签约银行卡
        #[inline]
        pub fn bank_card(self, value: BankCard) -> Self {
            Self(self.0.with("bank_card", value))
        }
    }

    /// 实名信息
    pub struct Identity(pub(crate) message::Object);

    impl Identity {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("real_name"),
            message::required::<crate::Sensitive>("credential_type"),
            message::optional::<crate::Sensitive>("id_card_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }

        /// 证件类型，加密传输（必填）
        pub fn credential_type(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("credential_type", value))
        }

        /// 身份证号，加密传输
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }
    }

    /// 签约银行卡
    pub struct BankCard(pub(crate) message::Object);

    impl BankCard {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("bank_card_no"),
            message::optional::<String>("valid_thru"),
            message::optional::<crate::Sensitive>("phone"),
            message::optional::<String>("bank_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约银行卡号，加密传输（必填）
        pub fn bank_card_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bank_card_no", value))
        }

        /// 银行卡有效期
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_thru", value))
        }

        /// 银行卡开卡预留手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }

        /// 银行类型
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_type", value))
        }
    }

    /// 预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码
        pub presign_token: Option<String>,
    }

    request!(Request, Identity, BankCard);

    held!(Identity, BankCard);

    message! {
        Response {
            0 => presign_token: "presign_token",
        }
    }
}
