//! `/v3/marketing/partnerships/build`

/// `/v3/marketing/partnerships/build`
pub struct Build {
    pub(crate) node: crate::chain::Node,
}

impl Build {
    /// 建立合作关系 (direct and partner)
    ///
    /// `POST /v3/marketing/partnerships/build`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::build::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner(
    ///         post::Partner::new()
    ///             .r#type(post::Type::APPID)
    ///             .appid("wx4e1916a585d1f4e9")
    ///             .merchant_id("2480029552"),
    ///     )
    ///     .authorized_data(
    ///         post::AuthorizedData::new()
    ///             .business_type(post::BusinessType::FAVOR_STOCK)
    ///             .stock_id("2433405"),
    ///     )
    ///     .idempotency_key("1");
    /// let answer = client.v3().marketing().partnerships().build().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partnerships/build", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships/build")
    }
}

/// 建立合作关系
pub mod post {
    use crate::message;

    enumeration! {
        /// 合作方类别
        Type {
            APPID = "APPID",
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 授权业务类别
        BusinessType {
            FAVOR_STOCK = "FAVOR_STOCK",
            BUSIFAVOR_STOCK = "BUSIFAVOR_STOCK",
        }
    }

    enumeration! {
        /// 合作状态
        State {
            ESTABLISHED = "ESTABLISHED",
            TERMINATED = "TERMINATED",
        }
    }

    /// 建立合作关系：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Partner>("partner"),
            message::required::<AuthorizedData>("authorized_data"),
            message::required::<String>("idempotency_key"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合作方信息（必填）
        #[inline]
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.with("partner", value))
        }

        /// 被授权数据（必填）
        #[inline]
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.with("authorized_data", value))
        }

        /// 业务请求幂等值（必填）
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("idempotency_key", value))
        }
    }

    /// 合作方信息
    pub struct Partner(pub(crate) message::Object);

    impl Partner {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("appid"),
            message::optional::<String>("merchant_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合作方类别（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 合作方APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 合作方商户ID
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_id", value))
        }
    }

    /// 被授权数据
    pub struct AuthorizedData(pub(crate) message::Object);

    impl AuthorizedData {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<BusinessType>>("business_type"),
            message::optional::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 授权业务类别（必填）
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }

        /// 授权批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }
    }

    /// 建立合作关系：应答
    #[non_exhaustive]
    pub struct Response {
        /// 合作方信息
        pub partner: Option<ResponsePartner>,
        /// 被授权数据
        pub authorized_data: Option<ResponseAuthorizedData>,
        /// 合作状态
        pub state: Option<crate::Enumeration<State>>,
        /// 建立合作关系时间
        pub build_time: Option<crate::Time>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    /// 合作方信息
    #[non_exhaustive]
    pub struct ResponsePartner {
        /// 合作方类别
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
    }

    /// 被授权数据
    #[non_exhaustive]
    pub struct ResponseAuthorizedData {
        /// 授权业务类别
        pub business_type: Option<crate::Enumeration<BusinessType>>,
        /// 授权批次ID
        pub stock_id: Option<String>,
    }

    request!(Request, Partner, AuthorizedData);

    held!(Partner, AuthorizedData);

    message! {
        Response {
            0 => partner: "partner",
            1 => authorized_data: "authorized_data",
            2 => state: "state",
            3 => build_time: "build_time",
            4 => create_time: "create_time",
            5 => update_time: "update_time",
        }
        ResponsePartner {
            0 => r#type: "type",
            1 => appid: "appid",
            2 => merchant_id: "merchant_id",
        }
        ResponseAuthorizedData {
            0 => business_type: "business_type",
            1 => stock_id: "stock_id",
        }
    }
}
