//! 查询活动列表、创建活动 · List membership card campaigns; Create a membership card campaign
//!
//! `/v3/marketing/membercard-activity/activities`

pub mod activity_id;

/// 查询活动列表、创建活动 · List membership card campaigns; Create a membership card campaign
///
/// `/v3/marketing/membercard-activity/activities`
#[derive(Clone)]
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// `/{activity_id}`: 活动ID · Campaign ID
    pub fn activity_id(&self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
    }

    /// 查询活动列表 · List membership card campaigns
    ///
    /// `GET /v3/marketing/membercard-activity/activities`
    ///
    /// 按会员卡、活动类型和活动状态分页查询会员卡营销活动，返回活动详情和总条数。模式：普通商户、服务商。
    ///
    /// Lists membership card campaigns by card, type and status, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_activity::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().activity_type(get::ActivityType::NON_MEMBER_AFTERPAY);
    /// let answer = client.v3().marketing().membercard_activity().activities().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012553261](https://pay.weixin.qq.com/doc/v3/merchant/4012553261), [partner/4012714468](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
    #[doc(alias(
        "查询活动列表",
        "List membership card campaigns",
        "会员卡",
        "activities",
        "membercard-activity/activities"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-activity/activities", request)
    }

    /// 创建活动 · Create a membership card campaign
    ///
    /// `POST /v3/marketing/membercard-activity/activities`
    ///
    /// 为会员卡创建支付后或支付前的营销活动，设定时间和优惠券，返回活动ID和状态。模式：普通商户、服务商。
    ///
    /// Creates a pre-payment or after-payment campaign for a membership card, with its period and coupons. Returns the campaign ID and status. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_activity::activities::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_name("良品铺子回馈活动")
    ///     .activity_type(post::ActivityType::NON_MEMBER_AFTERPAY)
    ///     .begin_time("2035-01-20T13:29:35.120+08:00")
    ///     .end_time("2035-01-29T13:29:35.120+08:00")
    ///     .out_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_activity()
    ///     .activities()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012553030](https://pay.weixin.qq.com/doc/v3/merchant/4012553030), [partner/4012714463](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
    #[doc(alias(
        "创建活动",
        "Create a membership card campaign",
        "会员卡",
        "activities",
        "membercard-activity/activities"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-activity/activities", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity/activities")
    }
}

/// 查询活动列表 · List membership card campaigns
pub mod get {

    enumeration! {
        /// 活动类型 · Campaign type
        ActivityType {
            /// `NON_MEMBER_AFTERPAY`: 非会员支付后 · After payment, for non-members
            NON_MEMBER_AFTERPAY = "NON_MEMBER_AFTERPAY",
            /// `MEMBER_AFTERPAY`: 会员支付后 · After payment, for members
            MEMBER_AFTERPAY = "MEMBER_AFTERPAY",
            /// `NON_MEMBER_MINIPROGRAM`: 非会员小程序 · In the Mini Program, for non-members
            NON_MEMBER_MINIPROGRAM = "NON_MEMBER_MINIPROGRAM",
            /// `MEMBER_MINIPROGRAM`: 会员小程序 · In the Mini Program, for members
            MEMBER_MINIPROGRAM = "MEMBER_MINIPROGRAM",
        }
    }

    enumeration! {
        /// 活动的当前状态 · Current campaign status
        ActivityStatus {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `ONGOING`: 进行中 · Under way
            ONGOING = "ONGOING",
            /// `TERMINATED`: 已终止 · Terminated
            TERMINATED = "TERMINATED",
            /// `OVER_TIME`: 已过期 · Expired
            OVER_TIME = "OVER_TIME",
        }
    }

    /// 查询活动列表：请求 · List membership card campaigns: request
    pub struct Request {
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 活动类型（必填） · Campaign type (required)
        pub activity_type: ActivityType,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动的当前状态 · Current campaign status
        pub activity_status: ActivityStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 活动类型（必填） · Campaign type (required)
        pub fn activity_type<M>(mut self, value: impl crate::IntoMember<ActivityType, M>) -> Self {
            self.activity_type = value.into_member().unwrap_or_default();
            self
        }

        /// 会员卡ID · Membership card ID
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 活动的当前状态 · Current campaign status
        pub fn activity_status<M>(
            mut self,
            value: impl crate::IntoMember<ActivityStatus, M>,
        ) -> Self {
            self.activity_status = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询活动列表：应答 · List membership card campaigns: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动详情 · Campaign details
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

    /// 活动详情 · Campaign details
    #[non_exhaustive]
    pub struct Data {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动的当前状态 · Current campaign status
        pub activity_status: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动类型 · Campaign type
        pub activity_type: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 发放时间段 · Award sending period
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表 · Coupons
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 支付后活动设置 · Post-payment campaign settings
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置 · Pre-payment member campaign settings
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放时间段 · Award sending period
    #[non_exhaustive]
    pub struct AwardSendPeriod {
        /// 指定时间 · Specified sending time
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// 指定时间段 · Specified time of day
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠券列表 · Coupons
    #[non_exhaustive]
    pub struct StockList {
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 券批次ID · Coupon batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付后活动设置 · Post-payment campaign settings
    #[non_exhaustive]
    pub struct PayActivitySetting {
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 支付结果页活动副标题 · Payment result page subtitle
        pub activity_second_title: Option<String>,
        /// 活动曝光商户号 · Merchant IDs showing the campaign
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置 · Activation settings
        pub activate_setting: Option<ActivateSetting>,
        /// 支付设置 · Payment settings
        pub payment_setting: Option<PaymentSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付前会员活动设置 · Pre-payment member campaign settings
    #[non_exhaustive]
    pub struct MiniprogramActivitySetting {
        /// 指定领取渠道 · Specified claim channel
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置 · Award page redirect settings
        pub award_jump_deploy: Option<AwardJumpDeploy>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间 · Specified sending time
    #[non_exhaustive]
    pub struct AwardSendTime {
        /// 发放开始时间 · Sending start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 发放结束时间 · Sending end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间段 · Specified time of day
    #[non_exhaustive]
    pub struct AwardSendDayTime {
        /// 每日发放开始时间 · Daily sending start time
        pub begin_day_time: Option<BeginDayTime>,
        /// 每日发放结束时间 · Daily sending end time
        pub end_day_time: Option<EndDayTime>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 激活方式设置 · Activation settings
    #[non_exhaustive]
    pub struct ActivateSetting {
        /// 激活类型 · Activation type
        pub activate_type: Option<String>,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的小程序 · Activation Mini Program
        pub activate_miniprogram: Option<ActivateMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付设置 · Payment settings
    #[non_exhaustive]
    pub struct PaymentSetting {
        /// 支付模式 · Payment mode
        pub payment_mode: Option<PaymentMode>,
        /// 指定银行的简称 · Bank abbreviation limit
        pub limit_bank: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tags: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 领奖页面跳转配置 · Award page redirect settings
    #[non_exhaustive]
    pub struct AwardJumpDeploy {
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案 · Redirect button text
        pub button_text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放开始时间 · Daily sending start time
    #[non_exhaustive]
    pub struct BeginDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放结束时间 · Daily sending end time
    #[non_exhaustive]
    pub struct EndDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转激活的小程序 · Activation Mini Program
    #[non_exhaustive]
    pub struct ActivateMiniprogram {
        /// 跳转激活的appid · Activation app ID
        pub activate_appid: Option<String>,
        /// 跳转激活的path · Activation path
        pub activate_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付模式 · Payment mode
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
            2 => activity_type: Required "activity_type",
            3 => card_id: Optional "card_id",
            4 => activity_status: Optional "activity_status",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => activity_id: Optional "activity_id",
            1 => activity_status: Optional "activity_status",
            2 => create_time: Optional "create_time",
            3 => update_time: Optional "update_time",
            4 => card_id: Optional "card_id",
            5 => activity_name: Optional "activity_name",
            6 => activity_type: Optional "activity_type",
            7 => begin_time: Optional "begin_time",
            8 => end_time: Optional "end_time",
            9 => award_send_period: Optional "award_send_period",
            10 => stock_list: Optional "stock_list",
            11 => out_request_no: Optional "out_request_no",
            12 => pay_activity_setting: Optional "pay_activity_setting",
            13 => miniprogram_activity_setting: Optional "miniprogram_activity_setting",
        }
        AwardSendPeriod {
            0 => award_send_time: Optional "award_send_time",
            1 => award_send_day_time: Optional "award_send_day_time",
        }
        StockList {
            0 => stock_creator_mchid: Optional "stock_creator_mchid",
            1 => stock_id: Optional "stock_id",
        }
        PayActivitySetting {
            0 => logo_url: Optional "logo_url",
            1 => activity_second_title: Optional "activity_second_title",
            2 => mchid_list: Optional "mchid_list",
            3 => activate_setting: Optional "activate_setting",
            4 => payment_setting: Optional "payment_setting",
        }
        MiniprogramActivitySetting {
            0 => outer_str: Optional "outer_str",
            1 => award_jump_deploy: Optional "award_jump_deploy",
        }
        AwardSendTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AwardSendDayTime {
            0 => begin_day_time: Optional "begin_day_time",
            1 => end_day_time: Optional "end_day_time",
        }
        ActivateSetting {
            0 => activate_type: Optional "activate_type",
            1 => activate_url: Optional "activate_url",
            2 => activate_miniprogram: Optional "activate_miniprogram",
        }
        PaymentSetting {
            0 => payment_mode: Optional "payment_mode",
            1 => limit_bank: Optional "limit_bank",
            2 => goods_tags: Optional "goods_tags",
        }
        AwardJumpDeploy {
            0 => mini_program_appid: Optional "mini_program_appid",
            1 => mini_program_path: Optional "mini_program_path",
            2 => button_text: Optional "button_text",
        }
        BeginDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        EndDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        ActivateMiniprogram {
            0 => activate_appid: Optional "activate_appid",
            1 => activate_path: Optional "activate_path",
        }
        PaymentMode {
            0 => payment_scene_list: Optional "payment_scene_list",
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

/// 创建活动 · Create a membership card campaign
pub mod post {

    enumeration! {
        /// 活动类型 · Campaign type
        ActivityType {
            /// `NON_MEMBER_AFTERPAY`: 非会员支付后 · After payment, for non-members
            NON_MEMBER_AFTERPAY = "NON_MEMBER_AFTERPAY",
            /// `MEMBER_AFTERPAY`: 会员支付后 · After payment, for members
            MEMBER_AFTERPAY = "MEMBER_AFTERPAY",
            /// `NON_MEMBER_MINIPROGRAM`: 非会员小程序 · In the Mini Program, for non-members
            NON_MEMBER_MINIPROGRAM = "NON_MEMBER_MINIPROGRAM",
            /// `MEMBER_MINIPROGRAM`: 会员小程序 · In the Mini Program, for members
            MEMBER_MINIPROGRAM = "MEMBER_MINIPROGRAM",
        }
    }

    /// 创建活动：请求 · Create a membership card campaign: request
    pub struct Request {
        /// 会员卡ID（必填） · Membership card ID (required)
        pub card_id: Option<String>,
        /// 活动名称（必填） · Campaign name (required)
        pub activity_name: Option<String>,
        /// 活动类型（必填） · Campaign type (required)
        pub activity_type: ActivityType,
        /// 活动开始时间（必填） · Campaign start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间（必填） · Campaign end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 发放时间段 · Award sending period
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表 · Coupons
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 支付后活动设置 · Post-payment campaign settings
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置 · Pre-payment member campaign settings
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡ID（必填） · Membership card ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 活动名称（必填） · Campaign name (required)
        pub fn activity_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_name = value.into_member();
            self
        }

        /// 活动类型（必填） · Campaign type (required)
        pub fn activity_type<M>(mut self, value: impl crate::IntoMember<ActivityType, M>) -> Self {
            self.activity_type = value.into_member().unwrap_or_default();
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

        /// 发放时间段 · Award sending period
        pub fn award_send_period<M>(
            mut self,
            value: impl crate::IntoMember<AwardSendPeriod, M>,
        ) -> Self {
            self.award_send_period = value.into_member();
            self
        }

        /// 优惠券列表 · Coupons
        pub fn stock_list<M>(mut self, value: impl crate::IntoList<StockList, M>) -> Self {
            self.stock_list = value.into_list();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 支付后活动设置 · Post-payment campaign settings
        pub fn pay_activity_setting<M>(
            mut self,
            value: impl crate::IntoMember<PayActivitySetting, M>,
        ) -> Self {
            self.pay_activity_setting = value.into_member();
            self
        }

        /// 支付前会员活动设置 · Pre-payment member campaign settings
        pub fn miniprogram_activity_setting<M>(
            mut self,
            value: impl crate::IntoMember<MiniprogramActivitySetting, M>,
        ) -> Self {
            self.miniprogram_activity_setting = value.into_member();
            self
        }
    }

    /// 发放时间段 · Award sending period
    pub struct AwardSendPeriod {
        /// 指定时间 · Specified sending time
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// 指定时间段 · Specified time of day
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardSendPeriod {
        /// 指定时间 · Specified sending time
        pub fn award_send_time<M>(mut self, value: impl crate::IntoList<AwardSendTime, M>) -> Self {
            self.award_send_time = value.into_list();
            self
        }

        /// 指定时间段 · Specified time of day
        pub fn award_send_day_time<M>(
            mut self,
            value: impl crate::IntoList<AwardSendDayTime, M>,
        ) -> Self {
            self.award_send_day_time = value.into_list();
            self
        }
    }

    /// 优惠券列表 · Coupons
    pub struct StockList {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// 券批次ID（必填） · Coupon batch ID (required)
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockList {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }

        /// 券批次ID（必填） · Coupon batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }
    }

    /// 支付后活动设置 · Post-payment campaign settings
    pub struct PayActivitySetting {
        /// 商户logo（必填） · Merchant logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 支付结果页活动副标题（必填） · Payment result page subtitle (required)
        pub activity_second_title: Option<String>,
        /// 活动曝光商户号 · Merchant IDs showing the campaign
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置 · Activation settings
        pub activate_setting: Option<ActivateSetting>,
        /// 支付设置 · Payment settings
        pub payment_setting: Option<PaymentSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PayActivitySetting {
        /// 商户logo（必填） · Merchant logo (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logo_url = value.into_member();
            self
        }

        /// 支付结果页活动副标题（必填） · Payment result page subtitle (required)
        pub fn activity_second_title<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.activity_second_title = value.into_member();
            self
        }

        /// 活动曝光商户号 · Merchant IDs showing the campaign
        pub fn mchid_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.mchid_list = value.into_list();
            self
        }

        /// 激活方式设置 · Activation settings
        pub fn activate_setting<M>(
            mut self,
            value: impl crate::IntoMember<ActivateSetting, M>,
        ) -> Self {
            self.activate_setting = value.into_member();
            self
        }

        /// 支付设置 · Payment settings
        pub fn payment_setting<M>(
            mut self,
            value: impl crate::IntoMember<PaymentSetting, M>,
        ) -> Self {
            self.payment_setting = value.into_member();
            self
        }
    }

    /// 支付前会员活动设置 · Pre-payment member campaign settings
    pub struct MiniprogramActivitySetting {
        /// 指定领取渠道 · Specified claim channel
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置 · Award page redirect settings
        pub award_jump_deploy: Option<AwardJumpDeploy>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniprogramActivitySetting {
        /// 指定领取渠道 · Specified claim channel
        pub fn outer_str<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.outer_str = value.into_list();
            self
        }

        /// 领奖页面跳转配置 · Award page redirect settings
        pub fn award_jump_deploy<M>(
            mut self,
            value: impl crate::IntoMember<AwardJumpDeploy, M>,
        ) -> Self {
            self.award_jump_deploy = value.into_member();
            self
        }
    }

    /// 指定时间 · Specified sending time
    pub struct AwardSendTime {
        /// 发放开始时间（必填） · Sending start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 发放结束时间（必填） · Sending end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardSendTime {
        /// 发放开始时间（必填） · Sending start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 发放结束时间（必填） · Sending end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 指定时间段 · Specified time of day
    pub struct AwardSendDayTime {
        /// 每日发放开始时间（必填） · Daily sending start time (required)
        pub begin_day_time: Option<BeginDayTime>,
        /// 每日发放结束时间（必填） · Daily sending end time (required)
        pub end_day_time: Option<EndDayTime>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardSendDayTime {
        /// 每日发放开始时间（必填） · Daily sending start time (required)
        pub fn begin_day_time<M>(mut self, value: impl crate::IntoMember<BeginDayTime, M>) -> Self {
            self.begin_day_time = value.into_member();
            self
        }

        /// 每日发放结束时间（必填） · Daily sending end time (required)
        pub fn end_day_time<M>(mut self, value: impl crate::IntoMember<EndDayTime, M>) -> Self {
            self.end_day_time = value.into_member();
            self
        }
    }

    /// 激活方式设置 · Activation settings
    pub struct ActivateSetting {
        /// 激活类型（必填） · Activation type (required)
        pub activate_type: Option<String>,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的小程序 · Activation Mini Program
        pub activate_miniprogram: Option<ActivateMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivateSetting {
        /// 激活类型（必填） · Activation type (required)
        pub fn activate_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_type = value.into_member();
            self
        }

        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub fn activate_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_url = value.into_member();
            self
        }

        /// 跳转激活的小程序 · Activation Mini Program
        pub fn activate_miniprogram<M>(
            mut self,
            value: impl crate::IntoMember<ActivateMiniprogram, M>,
        ) -> Self {
            self.activate_miniprogram = value.into_member();
            self
        }
    }

    /// 支付设置 · Payment settings
    pub struct PaymentSetting {
        /// 支付模式 · Payment mode
        pub payment_mode: Option<PaymentMode>,
        /// 指定银行的简称 · Bank abbreviation limit
        pub limit_bank: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tags: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PaymentSetting {
        /// 支付模式 · Payment mode
        pub fn payment_mode<M>(mut self, value: impl crate::IntoMember<PaymentMode, M>) -> Self {
            self.payment_mode = value.into_member();
            self
        }

        /// 指定银行的简称 · Bank abbreviation limit
        pub fn limit_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_bank = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tags<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.goods_tags = value.into_list();
            self
        }
    }

    /// 领奖页面跳转配置 · Award page redirect settings
    pub struct AwardJumpDeploy {
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案 · Redirect button text
        pub button_text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AwardJumpDeploy {
        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序path · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }

        /// 跳转按钮文案 · Redirect button text
        pub fn button_text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.button_text = value.into_member();
            self
        }
    }

    /// 每日发放开始时间 · Daily sending start time
    pub struct BeginDayTime {
        /// 时（必填） · Hours (required)
        pub hours: Option<i64>,
        /// 分（必填） · Minutes (required)
        pub minutes: Option<i64>,
        /// 秒（必填） · Seconds (required)
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BeginDayTime {
        /// 时（必填） · Hours (required)
        pub fn hours<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.hours = value.into_member();
            self
        }

        /// 分（必填） · Minutes (required)
        pub fn minutes<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.minutes = value.into_member();
            self
        }

        /// 秒（必填） · Seconds (required)
        pub fn seconds<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.seconds = value.into_member();
            self
        }
    }

    /// 每日发放结束时间 · Daily sending end time
    pub struct EndDayTime {
        /// 时（必填） · Hours (required)
        pub hours: Option<i64>,
        /// 分（必填） · Minutes (required)
        pub minutes: Option<i64>,
        /// 秒（必填） · Seconds (required)
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EndDayTime {
        /// 时（必填） · Hours (required)
        pub fn hours<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.hours = value.into_member();
            self
        }

        /// 分（必填） · Minutes (required)
        pub fn minutes<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.minutes = value.into_member();
            self
        }

        /// 秒（必填） · Seconds (required)
        pub fn seconds<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.seconds = value.into_member();
            self
        }
    }

    /// 跳转激活的小程序 · Activation Mini Program
    pub struct ActivateMiniprogram {
        /// 跳转激活的appid（必填） · Activation app ID (required)
        pub activate_appid: Option<String>,
        /// 跳转激活的path（必填） · Activation path (required)
        pub activate_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivateMiniprogram {
        /// 跳转激活的appid（必填） · Activation app ID (required)
        pub fn activate_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_appid = value.into_member();
            self
        }

        /// 跳转激活的path（必填） · Activation path (required)
        pub fn activate_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_path = value.into_member();
            self
        }
    }

    /// 支付模式 · Payment mode
    pub struct PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub fn payment_scene_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.payment_scene_list = value.into_list();
            self
        }
    }

    /// 创建活动：应答 · Create a membership card campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动的当前状态 · Current campaign status
        pub activity_status: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动类型 · Campaign type
        pub activity_type: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 发放时间段 · Award sending period
        pub award_send_period: Option<ResponseAwardSendPeriod>,
        /// 优惠券列表 · Coupons
        pub stock_list: Option<Vec<ResponseStockList>>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 支付后活动设置 · Post-payment campaign settings
        pub pay_activity_setting: Option<ResponsePayActivitySetting>,
        /// 支付前会员活动设置 · Pre-payment member campaign settings
        pub miniprogram_activity_setting: Option<ResponseMiniprogramActivitySetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放时间段 · Award sending period
    #[non_exhaustive]
    pub struct ResponseAwardSendPeriod {
        /// 指定时间 · Specified sending time
        pub award_send_time: Option<Vec<AwardSendPeriodAwardSendTime>>,
        /// 指定时间段 · Specified time of day
        pub award_send_day_time: Option<Vec<AwardSendPeriodAwardSendDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠券列表 · Coupons
    #[non_exhaustive]
    pub struct ResponseStockList {
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 券批次ID · Coupon batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付后活动设置 · Post-payment campaign settings
    #[non_exhaustive]
    pub struct ResponsePayActivitySetting {
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 支付结果页活动副标题 · Payment result page subtitle
        pub activity_second_title: Option<String>,
        /// 活动曝光商户号 · Merchant IDs showing the campaign
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置 · Activation settings
        pub activate_setting: Option<PayActivitySettingActivateSetting>,
        /// 支付设置 · Payment settings
        pub payment_setting: Option<PayActivitySettingPaymentSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付前会员活动设置 · Pre-payment member campaign settings
    #[non_exhaustive]
    pub struct ResponseMiniprogramActivitySetting {
        /// 指定领取渠道 · Specified claim channel
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置 · Award page redirect settings
        pub award_jump_deploy: Option<MiniprogramActivitySettingAwardJumpDeploy>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间 · Specified sending time
    #[non_exhaustive]
    pub struct AwardSendPeriodAwardSendTime {
        /// 发放开始时间 · Sending start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 发放结束时间 · Sending end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间段 · Specified time of day
    #[non_exhaustive]
    pub struct AwardSendPeriodAwardSendDayTime {
        /// 每日发放开始时间 · Daily sending start time
        pub begin_day_time: Option<AwardSendDayTimeBeginDayTime>,
        /// 每日发放结束时间 · Daily sending end time
        pub end_day_time: Option<AwardSendDayTimeEndDayTime>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 激活方式设置 · Activation settings
    #[non_exhaustive]
    pub struct PayActivitySettingActivateSetting {
        /// 激活类型 · Activation type
        pub activate_type: Option<String>,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的小程序 · Activation Mini Program
        pub activate_miniprogram: Option<ActivateSettingActivateMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付设置 · Payment settings
    #[non_exhaustive]
    pub struct PayActivitySettingPaymentSetting {
        /// 支付模式 · Payment mode
        pub payment_mode: Option<PaymentSettingPaymentMode>,
        /// 指定银行的简称 · Bank abbreviation limit
        pub limit_bank: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tags: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 领奖页面跳转配置 · Award page redirect settings
    #[non_exhaustive]
    pub struct MiniprogramActivitySettingAwardJumpDeploy {
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案 · Redirect button text
        pub button_text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放开始时间 · Daily sending start time
    #[non_exhaustive]
    pub struct AwardSendDayTimeBeginDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放结束时间 · Daily sending end time
    #[non_exhaustive]
    pub struct AwardSendDayTimeEndDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转激活的小程序 · Activation Mini Program
    #[non_exhaustive]
    pub struct ActivateSettingActivateMiniprogram {
        /// 跳转激活的appid · Activation app ID
        pub activate_appid: Option<String>,
        /// 跳转激活的path · Activation path
        pub activate_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付模式 · Payment mode
    #[non_exhaustive]
    pub struct PaymentSettingPaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        AwardSendPeriod,
        StockList,
        PayActivitySetting,
        MiniprogramActivitySetting,
        AwardSendTime,
        AwardSendDayTime,
        ActivateSetting,
        PaymentSetting,
        AwardJumpDeploy,
        BeginDayTime,
        EndDayTime,
        ActivateMiniprogram,
        PaymentMode
    );

    message! {
        Request {
            0 => card_id: Required "card_id",
            1 => activity_name: Required "activity_name",
            2 => activity_type: Required "activity_type",
            3 => begin_time: Required "begin_time",
            4 => end_time: Required "end_time",
            5 => award_send_period: Optional "award_send_period",
            6 => stock_list: Optional "stock_list",
            7 => out_request_no: Required "out_request_no",
            8 => pay_activity_setting: Optional "pay_activity_setting",
            9 => miniprogram_activity_setting: Optional "miniprogram_activity_setting",
        }
        AwardSendPeriod {
            0 => award_send_time: Optional "award_send_time",
            1 => award_send_day_time: Optional "award_send_day_time",
        }
        StockList {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
            1 => stock_id: Required "stock_id",
        }
        PayActivitySetting {
            0 => logo_url: Required "logo_url",
            1 => activity_second_title: Required "activity_second_title",
            2 => mchid_list: Optional "mchid_list",
            3 => activate_setting: Optional "activate_setting",
            4 => payment_setting: Optional "payment_setting",
        }
        MiniprogramActivitySetting {
            0 => outer_str: Optional "outer_str",
            1 => award_jump_deploy: Optional "award_jump_deploy",
        }
        AwardSendTime {
            0 => begin_time: Required "begin_time",
            1 => end_time: Required "end_time",
        }
        AwardSendDayTime {
            0 => begin_day_time: Required "begin_day_time",
            1 => end_day_time: Required "end_day_time",
        }
        ActivateSetting {
            0 => activate_type: Required "activate_type",
            1 => activate_url: Optional "activate_url",
            2 => activate_miniprogram: Optional "activate_miniprogram",
        }
        PaymentSetting {
            0 => payment_mode: Optional "payment_mode",
            1 => limit_bank: Optional "limit_bank",
            2 => goods_tags: Optional "goods_tags",
        }
        AwardJumpDeploy {
            0 => mini_program_appid: Optional "mini_program_appid",
            1 => mini_program_path: Optional "mini_program_path",
            2 => button_text: Optional "button_text",
        }
        BeginDayTime {
            0 => hours: Required "hours",
            1 => minutes: Required "minutes",
            2 => seconds: Required "seconds",
        }
        EndDayTime {
            0 => hours: Required "hours",
            1 => minutes: Required "minutes",
            2 => seconds: Required "seconds",
        }
        ActivateMiniprogram {
            0 => activate_appid: Required "activate_appid",
            1 => activate_path: Required "activate_path",
        }
        PaymentMode {
            0 => payment_scene_list: Optional "payment_scene_list",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => activity_status: Optional "activity_status",
            2 => create_time: Optional "create_time",
            3 => update_time: Optional "update_time",
            4 => card_id: Optional "card_id",
            5 => activity_name: Optional "activity_name",
            6 => activity_type: Optional "activity_type",
            7 => begin_time: Optional "begin_time",
            8 => end_time: Optional "end_time",
            9 => award_send_period: Optional "award_send_period",
            10 => stock_list: Optional "stock_list",
            11 => out_request_no: Optional "out_request_no",
            12 => pay_activity_setting: Optional "pay_activity_setting",
            13 => miniprogram_activity_setting: Optional "miniprogram_activity_setting",
        }
        ResponseAwardSendPeriod {
            0 => award_send_time: Optional "award_send_time",
            1 => award_send_day_time: Optional "award_send_day_time",
        }
        ResponseStockList {
            0 => stock_creator_mchid: Optional "stock_creator_mchid",
            1 => stock_id: Optional "stock_id",
        }
        ResponsePayActivitySetting {
            0 => logo_url: Optional "logo_url",
            1 => activity_second_title: Optional "activity_second_title",
            2 => mchid_list: Optional "mchid_list",
            3 => activate_setting: Optional "activate_setting",
            4 => payment_setting: Optional "payment_setting",
        }
        ResponseMiniprogramActivitySetting {
            0 => outer_str: Optional "outer_str",
            1 => award_jump_deploy: Optional "award_jump_deploy",
        }
        AwardSendPeriodAwardSendTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AwardSendPeriodAwardSendDayTime {
            0 => begin_day_time: Optional "begin_day_time",
            1 => end_day_time: Optional "end_day_time",
        }
        PayActivitySettingActivateSetting {
            0 => activate_type: Optional "activate_type",
            1 => activate_url: Optional "activate_url",
            2 => activate_miniprogram: Optional "activate_miniprogram",
        }
        PayActivitySettingPaymentSetting {
            0 => payment_mode: Optional "payment_mode",
            1 => limit_bank: Optional "limit_bank",
            2 => goods_tags: Optional "goods_tags",
        }
        MiniprogramActivitySettingAwardJumpDeploy {
            0 => mini_program_appid: Optional "mini_program_appid",
            1 => mini_program_path: Optional "mini_program_path",
            2 => button_text: Optional "button_text",
        }
        AwardSendDayTimeBeginDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        AwardSendDayTimeEndDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        ActivateSettingActivateMiniprogram {
            0 => activate_appid: Optional "activate_appid",
            1 => activate_path: Optional "activate_path",
        }
        PaymentSettingPaymentMode {
            0 => payment_scene_list: Optional "payment_scene_list",
        }
    }
}
