//! `/v3/eduschoolpay/contracts/presign`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/eduschoolpay/contracts/presign`
pub struct Presign {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/eduschoolpay/contracts/presign").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/eduschoolpay/contracts/presign", rest)
    }
}

/// 预签约
pub mod post {
    use crate::message::{Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    /// 预签约：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("openid"),
            required::<String>("plan_id"),
            required::<String>("user_id"),
            required::<String>("school_id"),
            required::<String>("out_contract_code"),
            optional::<String>("contract_mode"),
            optional::<bool>("downgrade_default_contract"),
            optional::<Identity>("identity"),
            optional::<BankCard>("bank_card"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    pub struct Identity(pub(crate) Object);

    impl Identity {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("real_name"),
            required::<Sensitive>("credential_type"),
            optional::<Sensitive>("id_card_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("real_name", value))
        }

        /// 证件类型，加密传输（必填）
        pub fn credential_type(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("credential_type", value))
        }

        /// 身份证号，加密传输
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("id_card_number", value))
        }
    }

    /// 签约银行卡
    pub struct BankCard(pub(crate) Object);

    impl BankCard {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("bank_card_no"),
            optional::<String>("valid_thru"),
            optional::<Sensitive>("phone"),
            optional::<String>("bank_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 签约银行卡号，加密传输（必填）
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("bank_card_no", value))
        }

        /// 银行卡有效期
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_thru", value))
        }

        /// 银行卡开卡预留手机号，加密传输
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("phone", value))
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
