//! 查询周周惠活动列表 · List weekly discount campaigns
//!
//! `/v3/marketing/weekly-discount/activities`

pub mod activity_id;

/// 查询周周惠活动列表 · List weekly discount campaigns
///
/// `/v3/marketing/weekly-discount/activities`
#[derive(Clone)]
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// `/{activity_id}`: 活动ID · Campaign ID
    pub fn activity_id(&self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 查询周周惠活动列表 · List weekly discount campaigns
    ///
    /// `GET /v3/marketing/weekly-discount/activities`
    ///
    /// 按报名商户号、门店、区域和投放场景分页查询周周惠活动，返回活动详情和总条数。模式：服务商。
    ///
    /// Lists weekly discount campaigns by merchant, store, area and scene, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::weekly_discount::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .applying_merchant_id(10000098)
    ///     .activity_area_code(110000)
    ///     .activity_scene("SCAN_CODE_TO_ORDER");
    /// let answer = client.v3().marketing().weekly_discount().activities().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter6_1_3.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
    #[doc(alias(
        "查询周周惠活动列表",
        "List weekly discount campaigns",
        "周周惠",
        "activities",
        "weekly-discount/activities"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/weekly-discount/activities", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount/activities")
    }
}

/// 查询周周惠活动列表 · List weekly discount campaigns
pub mod get {

    /// 查询周周惠活动列表：请求 · List weekly discount campaigns: request
    pub struct Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 报名商户号（必填） · Enrolling merchant ID (required)
        pub applying_merchant_id: Option<i64>,
        /// 报名商户门店号 · Enrolling merchant store number
        pub store_id: Option<i64>,
        /// 活动投放区域编码（必填） · Campaign delivery area code (required)
        pub activity_area_code: Option<i64>,
        /// 投放场景（必填） · Delivery scenario (required)
        pub activity_scene: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 最大资源条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 报名商户号（必填） · Enrolling merchant ID (required)
        pub fn applying_merchant_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.applying_merchant_id = value.into_member();
            self
        }

        /// 报名商户门店号 · Enrolling merchant store number
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 活动投放区域编码（必填） · Campaign delivery area code (required)
        pub fn activity_area_code<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.activity_area_code = value.into_member();
            self
        }

        /// 投放场景（必填） · Delivery scenario (required)
        pub fn activity_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_scene = value.into_member();
            self
        }
    }

    /// 查询周周惠活动列表：应答 · List weekly discount campaigns: answer
    #[non_exhaustive]
    pub struct Response {
        /// 周周惠活动详情 · Weekly discount campaign details
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 资源总条数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 周周惠活动详情 · Weekly discount campaign details
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动投放场景 · Campaign delivery scenario
        pub activity_scene: Option<String>,
        /// 活动投放区域编码 · Campaign delivery area code
        pub activity_area_code: Option<Vec<String>>,
        /// 活动指定付款方式 · Campaign payment method limit
        pub activity_limit_pay: Option<String>,
        /// 活动优惠门槛 · Campaign minimum spending
        ///
        /// 单位为分。In fen.
        pub activity_transaction_minimum_amount: Option<crate::Fen>,
        /// 活动优惠金额 · Campaign discount amount
        ///
        /// 单位为分。In fen.
        pub activity_coupon_amount: Option<crate::Fen>,
        /// 活动可使用周期 · Campaign available days of week
        pub activity_available_week: Option<Vec<String>>,
        /// 活动预算 · Campaign budget
        ///
        /// 单位为分。In fen.
        pub activity_max_amount: Option<crate::Fen>,
        /// 活动单天预算 · Daily campaign budget
        ///
        /// 单位为分。In fen.
        pub activity_max_amount_per_day: Option<crate::Fen>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_available_begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_available_end_time: Option<crate::Time>,
        /// 活动状态 · Campaign status
        pub activity_state: Option<String>,
        /// 活动备注 · Campaign remark
        pub activity_remark: Option<String>,
        /// 活动logo · Campaign logo
        pub activity_logo: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Required "limit",
            1 => offset: Required "offset",
            2 => applying_merchant_id: Required "applying_merchant_id",
            3 => store_id: Optional "store_id",
            4 => activity_area_code: Required "activity_area_code",
            5 => activity_scene: Required "activity_scene",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => activity_id: Optional "activity_id",
            1 => activity_name: Optional "activity_name",
            2 => activity_scene: Optional "activity_scene",
            3 => activity_area_code: Optional "activity_area_code",
            4 => activity_limit_pay: Optional "activity_limit_pay",
            5 => activity_transaction_minimum_amount: Optional "activity_transaction_minimum_amount",
            6 => activity_coupon_amount: Optional "activity_coupon_amount",
            7 => activity_available_week: Optional "activity_available_week",
            8 => activity_max_amount: Optional "activity_max_amount",
            9 => activity_max_amount_per_day: Optional "activity_max_amount_per_day",
            10 => activity_available_begin_time: Optional "activity_available_begin_time",
            11 => activity_available_end_time: Optional "activity_available_end_time",
            12 => activity_state: Optional "activity_state",
            13 => activity_remark: Optional "activity_remark",
            14 => activity_logo: Optional "activity_logo",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

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
