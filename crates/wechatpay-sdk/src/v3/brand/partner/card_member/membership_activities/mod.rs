//! 查询品牌会员发券活动列表、创建品牌会员发券活动 · List member coupon campaigns; Create a member coupon campaign
//!
//! `/v3/brand/partner/card-member/membership-activities`

pub mod activity_id;

/// 查询品牌会员发券活动列表、创建品牌会员发券活动 · List member coupon campaigns; Create a member coupon campaign
///
/// `/v3/brand/partner/card-member/membership-activities`
#[derive(Clone)]
pub struct MembershipActivities {
    pub(crate) node: crate::chain::Node,
}

impl MembershipActivities {
    /// `/{activity_id}`: 活动ID · Campaign ID
    pub fn activity_id(&self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 查询品牌会员发券活动列表 · List member coupon campaigns
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities`
    ///
    /// 服务商按会员卡和活动状态查询品牌的会员发券活动，结果分页返回。模式：服务商。
    ///
    /// Lists the member coupon campaigns of a brand by membership card and campaign state, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("1004").offset(10).limit(5);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016588039](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
    #[doc(alias(
        "查询品牌会员发券活动列表",
        "List member coupon campaigns",
        "发券活动",
        "membership-activities",
        "card-member/membership-activities"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/membership-activities", request)
    }

    /// 创建品牌会员发券活动 · Create a member coupon campaign
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities`
    ///
    /// 服务商为品牌会员创建发券活动，设置渠道、标题、起止时间和总库存，返回活动信息。模式：服务商。
    ///
    /// Creates a coupon campaign for brand members with its channel, titles, period and stock and returns the campaign. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_channel(post::ActivityChannel::MECHANT_APP_COMPONENT)
    ///     .title("入会享券")
    ///     .sub_title("5张满减券")
    ///     .begin_time("2035-01-20T13:29:35.120+08:00")
    ///     .end_time("2035-01-29T13:29:35.120+08:00")
    ///     .apply_total(1000)
    ///     .product_coupon_stock_list([
    ///         post::ProductCouponStockList::new()
    ///             .product_coupon_id("701138812971763025610907319729")
    ///             .stock_id("98065001"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016464918](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
    #[doc(alias(
        "创建品牌会员发券活动",
        "Create a member coupon campaign",
        "发券活动",
        "membership-activities",
        "card-member/membership-activities"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/membership-activities", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/membership-activities")
    }
}

/// 查询品牌会员发券活动列表 · List member coupon campaigns
pub mod get {

    enumeration! {
        /// 活动状态 · Campaign status
        ActivityState {
            /// `MEMBERSHIP_ACTIVITY_CREATED`: 活动已创建 · Campaign created
            MEMBERSHIP_ACTIVITY_CREATED = "MEMBERSHIP_ACTIVITY_CREATED",
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`: 活动生效中 · Campaign in effect
            MEMBERSHIP_ACTIVITY_EFFECTIVE = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`: 活动已终止 · Campaign terminated
            MEMBERSHIP_ACTIVITY_TERMINATED = "MEMBERSHIP_ACTIVITY_TERMINATED",
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`: 活动已过期 · Campaign expired
            MEMBERSHIP_ACTIVITY_EXPIRED = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    enumeration! {
        /// 活动渠道 · Campaign channel
        ActivityChannel {
            /// `MECHANT_APP_COMPONENT`: 商家小程序组件 · Component in the merchant's Mini Program
            MECHANT_APP_COMPONENT = "MECHANT_APP_COMPONENT",
        }
    }

    enumeration! {
        /// 活动状态 · Campaign status
        DataActivityState {
            /// `MEMBERSHIP_ACTIVITY_CREATED`: 活动已创建 · Campaign created
            MEMBERSHIP_ACTIVITY_CREATED = "MEMBERSHIP_ACTIVITY_CREATED",
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`: 活动生效中 · Campaign in effect
            MEMBERSHIP_ACTIVITY_EFFECTIVE = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`: 活动已终止 · Campaign terminated
            MEMBERSHIP_ACTIVITY_TERMINATED = "MEMBERSHIP_ACTIVITY_TERMINATED",
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`: 活动已过期 · Campaign expired
            MEMBERSHIP_ACTIVITY_EXPIRED = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    /// 查询品牌会员发券活动列表：请求 · List member coupon campaigns: request
    pub struct Request {
        /// 品牌id（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 活动状态 · Campaign status
        pub activity_state: ActivityState,
        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始；最小 0。Begins at `0`. At least 0.
        pub offset: Option<i64>,
        /// 最大资源条数（必填） · Maximum number of records (required)
        ///
        /// 1～20。1 to 20.
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌id（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 会员卡模板ID · Membership card template ID
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 活动状态 · Campaign status
        pub fn activity_state<M>(
            mut self,
            value: impl crate::IntoMember<ActivityState, M>,
        ) -> Self {
            self.activity_state = value.into_member().unwrap_or_default();
            self
        }

        /// 请求资源起始位置（必填） · Offset of the first record (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大资源条数（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询品牌会员发券活动列表：应答 · List member coupon campaigns: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动列表 · Campaigns
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

    /// 活动列表 · Campaigns
    #[non_exhaustive]
    pub struct Data {
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动渠道 · Campaign channel
        pub activity_channel: ActivityChannel,
        /// 活动主标题 · Campaign title
        pub title: Option<String>,
        /// 活动主标题 · Campaign subtitle
        pub sub_title: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 活动总库存 · Total campaign quota
        pub apply_total: Option<i64>,
        /// 活动剩余库存 · Remaining campaign quota
        pub apply_available: Option<i64>,
        /// 商品券批次列表 · Product coupon batches
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动状态 · Campaign status
        pub activity_state: DataActivityState,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券批次列表 · Product coupon batches
    #[non_exhaustive]
    pub struct ProductCouponStockList {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => card_id: Optional "card_id",
            2 => activity_state: Optional "activity_state",
            3 => offset: Required "offset",
            4 => limit: Required "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => out_request_no: Optional "out_request_no",
            1 => brand_id: Optional "brand_id",
            2 => card_id: Optional "card_id",
            3 => activity_channel: Optional "activity_channel",
            4 => title: Optional "title",
            5 => sub_title: Optional "sub_title",
            6 => begin_time: Optional "begin_time",
            7 => end_time: Optional "end_time",
            8 => apply_total: Optional "apply_total",
            9 => apply_available: Optional "apply_available",
            10 => product_coupon_stock_list: Optional "product_coupon_stock_list",
            11 => activity_id: Optional "activity_id",
            12 => activity_state: Optional "activity_state",
            13 => create_time: Optional "create_time",
            14 => modify_time: Optional "modify_time",
        }
        ProductCouponStockList {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
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

/// 创建品牌会员发券活动 · Create a member coupon campaign
pub mod post {

    enumeration! {
        /// 活动渠道 · Campaign channel
        ActivityChannel {
            /// `MECHANT_APP_COMPONENT`: 商家小程序组件 · Component in the merchant's Mini Program
            MECHANT_APP_COMPONENT = "MECHANT_APP_COMPONENT",
        }
    }

    enumeration! {
        /// 活动渠道 · Campaign channel
        ResponseActivityChannel {
            /// `MECHANT_APP_COMPONENT`: 商家小程序组件 · Component in the merchant's Mini Program
            MECHANT_APP_COMPONENT = "MECHANT_APP_COMPONENT",
        }
    }

    enumeration! {
        /// 活动状态 · Campaign status
        ActivityState {
            /// `MEMBERSHIP_ACTIVITY_CREATED`: 活动已创建 · Campaign created
            MEMBERSHIP_ACTIVITY_CREATED = "MEMBERSHIP_ACTIVITY_CREATED",
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`: 活动生效中 · Campaign in effect
            MEMBERSHIP_ACTIVITY_EFFECTIVE = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`: 活动已终止 · Campaign terminated
            MEMBERSHIP_ACTIVITY_TERMINATED = "MEMBERSHIP_ACTIVITY_TERMINATED",
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`: 活动已过期 · Campaign expired
            MEMBERSHIP_ACTIVITY_EXPIRED = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    /// 创建品牌会员发券活动：请求 · Create a member coupon campaign: request
    pub struct Request {
        /// 商户请求单号（必填） · Merchant request number (required)
        ///
        /// 最长 128 个字符，只能用数字、字母和 `_-`。At most 128 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 会员卡ID（必填） · Membership card ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 活动渠道（必填） · Campaign channel (required)
        pub activity_channel: ActivityChannel,
        /// 活动主标题（必填） · Campaign title (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub title: Option<String>,
        /// 活动主标题（必填） · Campaign subtitle (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_title: Option<String>,
        /// 活动开始时间（必填） · Campaign start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间（必填） · Campaign end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 活动总库存（必填） · Total campaign quota (required)
        pub apply_total: Option<i64>,
        /// 商品券批次列表（必填） · Product coupon batches (required)
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 会员卡ID（必填） · Membership card ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 活动渠道（必填） · Campaign channel (required)
        pub fn activity_channel<M>(
            mut self,
            value: impl crate::IntoMember<ActivityChannel, M>,
        ) -> Self {
            self.activity_channel = value.into_member().unwrap_or_default();
            self
        }

        /// 活动主标题（必填） · Campaign title (required)
        pub fn title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.title = value.into_member();
            self
        }

        /// 活动主标题（必填） · Campaign subtitle (required)
        pub fn sub_title<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_title = value.into_member();
            self
        }

        /// 活动开始时间（必填） · Campaign start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 活动结束时间（必填） · Campaign end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 活动总库存（必填） · Total campaign quota (required)
        pub fn apply_total<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.apply_total = value.into_member();
            self
        }

        /// 商品券批次列表（必填） · Product coupon batches (required)
        pub fn product_coupon_stock_list<M>(
            mut self,
            value: impl crate::IntoList<ProductCouponStockList, M>,
        ) -> Self {
            self.product_coupon_stock_list = value.into_list();
            self
        }
    }

    /// 商品券批次列表 · Product coupon batches
    pub struct ProductCouponStockList {
        /// 商品券ID（必填） · Product coupon ID (required)
        pub product_coupon_id: Option<String>,
        /// 批次ID（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProductCouponStockList {
        /// 商品券ID（必填） · Product coupon ID (required)
        pub fn product_coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_coupon_id = value.into_member();
            self
        }

        /// 批次ID（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }
    }

    /// 创建品牌会员发券活动：应答 · Create a member coupon campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动渠道 · Campaign channel
        pub activity_channel: ResponseActivityChannel,
        /// 活动主标题 · Campaign title
        pub title: Option<String>,
        /// 活动主标题 · Campaign subtitle
        pub sub_title: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 活动总库存 · Total campaign quota
        pub apply_total: Option<i64>,
        /// 活动剩余库存 · Remaining campaign quota
        pub apply_available: Option<i64>,
        /// 商品券批次列表 · Product coupon batches
        pub product_coupon_stock_list: Option<Vec<ResponseProductCouponStockList>>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动状态 · Campaign status
        pub activity_state: ActivityState,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券批次列表 · Product coupon batches
    #[non_exhaustive]
    pub struct ResponseProductCouponStockList {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ProductCouponStockList);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => brand_id: Required "brand_id",
            2 => card_id: Required "card_id",
            3 => activity_channel: Required "activity_channel",
            4 => title: Required "title",
            5 => sub_title: Required "sub_title",
            6 => begin_time: Required "begin_time",
            7 => end_time: Required "end_time",
            8 => apply_total: Required "apply_total",
            9 => product_coupon_stock_list: Required "product_coupon_stock_list",
        }
        ProductCouponStockList {
            0 => product_coupon_id: Required "product_coupon_id",
            1 => stock_id: Required "stock_id",
        }
        Response {
            0 => out_request_no: Optional "out_request_no",
            1 => brand_id: Optional "brand_id",
            2 => card_id: Optional "card_id",
            3 => activity_channel: Optional "activity_channel",
            4 => title: Optional "title",
            5 => sub_title: Optional "sub_title",
            6 => begin_time: Optional "begin_time",
            7 => end_time: Optional "end_time",
            8 => apply_total: Optional "apply_total",
            9 => apply_available: Optional "apply_available",
            10 => product_coupon_stock_list: Optional "product_coupon_stock_list",
            11 => activity_id: Optional "activity_id",
            12 => activity_state: Optional "activity_state",
            13 => create_time: Optional "create_time",
            14 => modify_time: Optional "modify_time",
        }
        ResponseProductCouponStockList {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
        }
    }
}
