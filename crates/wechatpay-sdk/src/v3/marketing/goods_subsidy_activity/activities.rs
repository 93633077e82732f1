//! 按区域查询品牌加价购活动 · List add-on purchase campaigns by region
//!
//! `/v3/marketing/goods-subsidy-activity/activities`

/// 按区域查询品牌加价购活动 · List add-on purchase campaigns by region
///
/// `/v3/marketing/goods-subsidy-activity/activities`
#[derive(Clone)]
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// 按区域查询品牌加价购活动 · List add-on purchase campaigns by region
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/activities`
    ///
    /// 按城市分页查询可参加的品牌加价购活动，返回活动门店集合和总数。模式：普通商户、服务商。
    ///
    /// Lists the brand add-on purchase campaigns of a city with their stores, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().city_id("100001").offset(0).limit(0);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .activities()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [retail-store/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias(
        "按区域查询品牌加价购活动",
        "List add-on purchase campaigns by region",
        "品牌小店营销",
        "activities",
        "goods-subsidy-activity/activities"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/goods-subsidy-activity/activities", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/activities")
    }
}

/// 按区域查询品牌加价购活动 · List add-on purchase campaigns by region
pub mod get {

    /// 按区域查询品牌加价购活动：请求 · List add-on purchase campaigns by region: request
    pub struct Request {
        /// 活动所属城市的ID（必填） · Campaign city ID (required)
        pub city_id: Option<String>,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大返回的活动数（必填） · Maximum number of campaigns (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 活动所属城市的ID（必填） · Campaign city ID (required)
        pub fn city_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city_id = value.into_member();
            self
        }

        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大返回的活动数（必填） · Maximum number of campaigns (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 按区域查询品牌加价购活动：应答 · List add-on purchase campaigns by region: answer
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动门店总数 · Number of campaign stores
        pub total_count: Option<i64>,
        /// 小店活动门店集合 · Campaign stores
        pub data: Option<Vec<Data>>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小店活动门店集合 · Campaign stores
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 活动创建方商户号 · Campaign creator merchant ID
        pub creator_merchant_id: Option<String>,
        /// 活动信息 · Campaign information
        pub activity_info: Option<ActivityInfo>,
        /// 活动商品信息 · Campaign goods information
        pub goods_information: Option<GoodsInformation>,
        /// 活动规则 · Campaign rules
        pub rule_information: Option<RuleInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动信息 · Campaign information
    #[non_exhaustive]
    pub struct ActivityInfo {
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动报名开始时间 · Campaign enrolment start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub apply_start_time: Option<crate::Time>,
        /// 活动报名结束时间 · Campaign enrolment end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub apply_end_time: Option<crate::Time>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_start_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_end_time: Option<crate::Time>,
        /// 活动描述 · Campaign description
        pub activity_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动商品信息 · Campaign goods information
    #[non_exhaustive]
    pub struct GoodsInformation {
        /// 商品ID · Item ID
        pub goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品图片URL · Item image URL
        pub goods_picture_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动规则 · Campaign rules
    #[non_exhaustive]
    pub struct RuleInformation {
        /// 购买单件商品 · Store subsidy per item
        ///
        /// 单位为分。In fen.
        pub store_subsidy: Option<crate::Fen>,
        /// 购买单件商品 · Partner subsidy per item
        ///
        /// 单位为分。In fen.
        pub service_provider_subsidy: Option<crate::Fen>,
        /// 活动门店补贴商品数上限 · Subsidised item limit per store
        pub store_subsidy_quota: Option<i64>,
        /// 单用户享受加价购优惠次数上限 · Add-on purchase limit per user
        pub user_subsidy_quota: Option<i64>,
        /// 活动区域列表 · Campaign areas
        pub areas: Option<Vec<Areas>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 活动区域列表 · Campaign areas
    #[non_exhaustive]
    pub struct Areas {
        /// 省名称 · Province name
        pub province: Option<String>,
        /// 市名称 · City name
        pub city: Option<String>,
        /// 区名称 · District name
        pub district: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => city_id: Required "city_id",
            1 => offset: Required "offset",
            2 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => data: Optional "data",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => activity_id: Optional "activity_id",
            1 => brand_id: Optional "brand_id",
            2 => creator_merchant_id: Optional "creator_merchant_id",
            3 => activity_info: Optional "activity_info",
            4 => goods_information: Optional "goods_information",
            5 => rule_information: Optional "rule_information",
        }
        ActivityInfo {
            0 => activity_name: Optional "activity_name",
            1 => apply_start_time: Optional "apply_start_time",
            2 => apply_end_time: Optional "apply_end_time",
            3 => activity_start_time: Optional "activity_start_time",
            4 => activity_end_time: Optional "activity_end_time",
            5 => activity_description: Optional "activity_description",
        }
        GoodsInformation {
            0 => goods_id: Optional "goods_id",
            1 => goods_name: Optional "goods_name",
            2 => goods_picture_url: Optional "goods_picture_url",
        }
        RuleInformation {
            0 => store_subsidy: Optional "store_subsidy",
            1 => service_provider_subsidy: Optional "service_provider_subsidy",
            2 => store_subsidy_quota: Optional "store_subsidy_quota",
            3 => user_subsidy_quota: Optional "user_subsidy_quota",
            4 => areas: Optional "areas",
        }
        Areas {
            0 => province: Optional "province",
            1 => city: Optional "city",
            2 => district: Optional "district",
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
