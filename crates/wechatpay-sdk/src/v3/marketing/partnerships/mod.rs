//! 委托营销 · Marketing partnerships
//!
//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

/// 委托营销 · Marketing partnerships
///
/// `/v3/marketing/partnerships`
#[derive(Clone)]
pub struct Partnerships {
    pub(crate) node: crate::chain::Node,
}

impl Partnerships {
    /// `/build`: 建立合作关系 · Build a marketing partnership
    #[inline]
    pub fn build(&self) -> build::Build {
        build::Build { node: self.node.clone() }
    }

    /// `/terminate`: 终止合作关系 · Terminate a marketing partnership
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 查询合作关系列表 · List marketing partnerships
    ///
    /// `GET /v3/marketing/partnerships`
    ///
    /// 按合作方和被授权数据分页查询委托营销的合作关系，返回合作关系列表和总数量。模式：普通商户、服务商。
    ///
    /// Lists marketing partnerships by partner and authorised data, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().marketing().partnerships().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012380536](https://pay.weixin.qq.com/doc/v3/merchant/4012380536), [partner/4012381479](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
    #[doc(alias(
        "查询合作关系列表",
        "List marketing partnerships",
        "委托营销",
        "partnerships",
        "marketing/partnerships"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partnerships", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships")
    }
}

/// 查询合作关系列表 · List marketing partnerships
pub mod get {

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

    /// 查询合作关系列表：请求 · List marketing partnerships: request
    pub struct Request {
        /// 合作方信息JSON格式字符串 · Marketing partner information (JSON string)
        ///
        /// JSON 文本；默认 `{"type":"APPID","appid":"wx4e1916a585d1f4e9"}`。A text that holds JSON. Default `{"type":"APPID","appid":"wx4e1916a585d1f4e9"}`.
        pub partner: Option<crate::JsonText<Partner>>,
        /// 被授权数据JSON格式字符串 · Authorised data (JSON string)
        ///
        /// JSON 文本；默认 `{"business_type":"FAVOR_STOCK","stock_id":"2433405"}`。A text that holds JSON. Default `{"business_type":"FAVOR_STOCK","stock_id":"2433405"}`.
        pub authorized_data: Option<crate::JsonText<AuthorizedData>>,
        /// 分页大小 · Page size
        ///
        /// 默认 `50`。Default `50`.
        pub limit: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作方信息JSON格式字符串 · Marketing partner information (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn partner<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Partner>, M>,
        ) -> Self {
            self.partner = value.into_member();
            self
        }

        /// 被授权数据JSON格式字符串 · Authorised data (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn authorized_data<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<AuthorizedData>, M>,
        ) -> Self {
            self.authorized_data = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 合作方信息JSON格式字符串 · Marketing partner information (JSON string)
    pub struct Partner {
        /// 合作方类别（必填） · Marketing partner type (required)
        pub r#type: Type,
        /// 合作方APPID · Marketing partner app ID
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

    /// 被授权数据JSON格式字符串 · Authorised data (JSON string)
    pub struct AuthorizedData {
        /// 授权业务类别 · Authorised business type
        pub business_type: BusinessType,
        /// 授权批次ID · Authorised batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AuthorizedData {
        /// 授权业务类别 · Authorised business type
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

    /// 查询合作关系列表：应答 · List marketing partnerships: answer
    #[non_exhaustive]
    pub struct Response {
        /// 合作关系结果集 · Partnerships
        pub data: Option<Vec<Data>>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 合作关系结果集 · Partnerships
    #[non_exhaustive]
    pub struct Data {
        /// 合作方信息 · Marketing partner information
        pub partner: Option<DataPartner>,
        /// 被授权数据 · Authorised data
        pub authorized_data: Option<DataAuthorizedData>,
        /// 建立合作关系时间 · Partnership creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub build_time: Option<crate::Time>,
        /// 终止合作关系时间 · Partnership termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub terminate_time: Option<crate::Time>,
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
    pub struct DataPartner {
        /// 合作方类别 · Marketing partner type
        pub r#type: Option<String>,
        /// 合作方APPID · Marketing partner app ID
        pub appid: Option<String>,
        /// 合作方商户ID · Marketing partner merchant ID
        pub merchant_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 被授权数据 · Authorised data
    #[non_exhaustive]
    pub struct DataAuthorizedData {
        /// 授权业务类别 · Authorised business type
        pub business_type: Option<String>,
        /// 授权批次ID · Authorised batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Partner, AuthorizedData);

    message! {
        Request {
            0 => partner: Optional "partner",
            1 => authorized_data: Optional "authorized_data",
            2 => limit: Optional "limit",
            3 => offset: Optional "offset",
        }
        Partner {
            0 => r#type: Required "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        AuthorizedData {
            0 => business_type: Optional "business_type",
            1 => stock_id: Optional "stock_id",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => partner: Optional "partner",
            1 => authorized_data: Optional "authorized_data",
            2 => build_time: Optional "build_time",
            3 => terminate_time: Optional "terminate_time",
            4 => create_time: Optional "create_time",
            5 => update_time: Optional "update_time",
        }
        DataPartner {
            0 => r#type: Optional "type",
            1 => appid: Optional "appid",
            2 => merchant_id: Optional "merchant_id",
        }
        DataAuthorizedData {
            0 => business_type: Optional "business_type",
            1 => stock_id: Optional "stock_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
