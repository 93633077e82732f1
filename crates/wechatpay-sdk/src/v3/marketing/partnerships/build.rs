//! 建立合作关系 · Build a marketing partnership
//!
//! `/v3/marketing/partnerships/build`

/// 建立合作关系 · Build a marketing partnership
///
/// `/v3/marketing/partnerships/build`
#[derive(Clone)]
pub struct Build {
    pub(crate) node: crate::chain::Node,
}

impl Build {
    /// 建立合作关系 · Build a marketing partnership
    ///
    /// `POST /v3/marketing/partnerships/build`
    ///
    /// 与合作方建立委托营销的合作关系，授权其使用指定批次等数据，返回合作状态和建立时间。模式：普通商户、服务商。
    ///
    /// Builds a marketing partnership that authorises a partner to use data such as given batches, and returns its state. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::build::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner(post::Partner::new().r#type(post::Type::APPID))
    ///     .authorized_data(
    ///         post::AuthorizedData::new().business_type(post::BusinessType::FAVOR_STOCK),
    ///     )
    ///     .idempotency_key("12345");
    /// let answer = client.v3().marketing().partnerships().build().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012380498](https://pay.weixin.qq.com/doc/v3/merchant/4012380498), [partner/4012381469](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
    #[doc(alias(
        "建立合作关系",
        "Build a marketing partnership",
        "委托营销",
        "build",
        "partnerships/build"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partnerships/build", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships/build")
    }
}

/// 建立合作关系 · Build a marketing partnership
pub mod post {

    enumeration! {
        /// 合作方类别 · Marketing partner type
        Type {
            /// `APPID`: 应用 · App
            APPID = "APPID",
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 授权业务类别 · Authorised business type
        BusinessType {
            /// `FAVOR_STOCK`: 代金券批次 · Batch of cash coupons
            FAVOR_STOCK = "FAVOR_STOCK",
            /// `BUSIFAVOR_STOCK`: 商家券批次 · Batch of merchant coupons
            BUSIFAVOR_STOCK = "BUSIFAVOR_STOCK",
        }
    }

    enumeration! {
        /// 合作状态 · Partnership status
        State {
            /// `ESTABLISHED`: 已建立 · Established
            ESTABLISHED = "ESTABLISHED",
            /// `TERMINATED`: 已终止 · Terminated
            TERMINATED = "TERMINATED",
        }
    }

    enumeration! {
        /// 合作方类别 · Marketing partner type
        PartnerType {
            /// `APPID`: 应用 · App
            APPID = "APPID",
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 授权业务类别 · Authorised business type
        AuthorizedDataBusinessType {
            /// `FAVOR_STOCK`: 代金券批次 · Batch of cash coupons
            FAVOR_STOCK = "FAVOR_STOCK",
            /// `BUSIFAVOR_STOCK`: 商家券批次 · Batch of merchant coupons
            BUSIFAVOR_STOCK = "BUSIFAVOR_STOCK",
        }
    }

    /// 建立合作关系：请求 · Build a marketing partnership: request
    pub struct Request {
        /// 合作方信息（必填） · Marketing partner information (required)
        pub partner: Option<Partner>,
        /// 被授权数据（必填） · Authorised data (required)
        pub authorized_data: Option<AuthorizedData>,
        /// 业务请求幂等值（必填） · Idempotency key (required)
        pub idempotency_key: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作方信息（必填） · Marketing partner information (required)
        pub fn partner<M>(mut self, value: impl crate::IntoMember<Partner, M>) -> Self {
            self.partner = value.into_member();
            self
        }

        /// 被授权数据（必填） · Authorised data (required)
        pub fn authorized_data<M>(
            mut self,
            value: impl crate::IntoMember<AuthorizedData, M>,
        ) -> Self {
            self.authorized_data = value.into_member();
            self
        }

        /// 业务请求幂等值（必填） · Idempotency key (required)
        pub fn idempotency_key<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.idempotency_key = value.into_member();
            self
        }
    }

    /// 合作方信息 · Marketing partner information
    pub struct Partner {
        /// 合作方类别（必填） · Marketing partner type (required)
        pub r#type: Type,
        /// 合作方APPID · Marketing partner app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 合作方商户ID · Marketing partner merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Partner {
        /// 合作方类别（必填） · Marketing partner type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 合作方APPID · Marketing partner app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 合作方商户ID · Marketing partner merchant ID
        pub fn merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_id = value.into_member();
            self
        }
    }

    /// 被授权数据 · Authorised data
    pub struct AuthorizedData {
        /// 授权业务类别（必填） · Authorised business type (required)
        pub business_type: BusinessType,
        /// 授权批次ID · Authorised batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AuthorizedData {
        /// 授权业务类别（必填） · Authorised business type (required)
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }

        /// 授权批次ID · Authorised batch ID
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }
    }

    /// 建立合作关系：应答 · Build a marketing partnership: answer
    #[non_exhaustive]
    pub struct Response {
        /// 合作方信息 · Marketing partner information
        pub partner: Option<ResponsePartner>,
        /// 被授权数据 · Authorised data
        pub authorized_data: Option<ResponseAuthorizedData>,
        /// 合作状态 · Partnership status
        pub state: State,
        /// 建立合作关系时间 · Partnership creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub build_time: Option<crate::Time>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 合作方信息 · Marketing partner information
    #[non_exhaustive]
    pub struct ResponsePartner {
        /// 合作方类别 · Marketing partner type
        pub r#type: PartnerType,
        /// 合作方APPID · Marketing partner app ID
        pub appid: Option<String>,
        /// 合作方商户ID · Marketing partner merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 被授权数据 · Authorised data
    #[non_exhaustive]
    pub struct ResponseAuthorizedData {
        /// 授权业务类别 · Authorised business type
        pub business_type: AuthorizedDataBusinessType,
        /// 授权批次ID · Authorised batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Partner, AuthorizedData);

    message! {
        Request {
            0 => partner: Required "partner",
            1 => authorized_data: Required "authorized_data",
            2 => idempotency_key: Required "idempotency_key",
        }
        Partner {
            0 => r#type: Required "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        AuthorizedData {
            0 => business_type: Required "business_type",
            1 => stock_id: Optional "stock_id",
        }
        Response {
            0 => partner: Optional "partner",
            1 => authorized_data: Optional "authorized_data",
            2 => state: Optional "state",
            3 => build_time: Optional "build_time",
            4 => create_time: Optional "create_time",
            5 => update_time: Optional "update_time",
        }
        ResponsePartner {
            0 => r#type: Optional "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        ResponseAuthorizedData {
            0 => business_type: Optional "business_type",
            1 => stock_id: Optional "stock_id",
        }
    }
}
