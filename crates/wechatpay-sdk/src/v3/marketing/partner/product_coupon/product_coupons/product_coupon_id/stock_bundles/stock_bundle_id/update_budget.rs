//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
pub struct UpdateBudget(pub(crate) Node);

impl UpdateBudget {
    /// 修改商品券批次组发放预算 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .update_mode(post::UpdateMode::MAX_COUNT)
    ///     .current_max_count(1)
    ///     .target_max_count(1)
    ///     .current_max_count_per_day(1)
    ///     .target_max_count_per_day(1)
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundles()
    ///     .stock_bundle_id("1000000013001")
    ///     .update_budget()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget", rest)
    }
}

/// 修改商品券批次组发放预算
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget").numbered_by("out_request_no");

    enumeration! {
        /// 更新模式
        UpdateMode {
            MAX_COUNT = "MAX_COUNT",
            MAX_COUNT_PER_DAY = "MAX_COUNT_PER_DAY",
        }
    }

    enumeration! {
        /// 券Code分配模式
        CouponCodeMode {
            WECHATPAY = "WECHATPAY",
            UPLOAD = "UPLOAD",
        }
    }

    enumeration! {
        /// 可用门店范围
        StoreScope {
            NONE = "NONE",
            ALL = "ALL",
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 批次状态
        State {
            AUDITING = "AUDITING",
            SENDING = "SENDING",
            PAUSED = "PAUSED",
            STOPPED = "STOPPED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 券使用方式列表
        CouponUsageMethodList {
            OFFLINE = "OFFLINE",
            MINI_PROGRAM = "MINI_PROGRAM",
            APP = "APP",
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// APP跳转类型
        AppJumpType {
            H5 = "H5",
            PASSCODE_LINK = "PASSCODE_LINK",
            USAGE_GUIDE = "USAGE_GUIDE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式
        CodeDisplayMode {
            INVISIBLE = "INVISIBLE",
            BARCODE = "BARCODE",
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 背景颜色
        BackgroundColor {
            COLOR010 = "Color010",
            COLOR020 = "Color020",
            COLOR030 = "Color030",
            COLOR040 = "Color040",
            COLOR050 = "Color050",
            COLOR060 = "Color060",
            COLOR070 = "Color070",
            COLOR080 = "Color080",
            COLOR090 = "Color090",
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 每周可用星期数
        DayList {
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
            SUNDAY = "SUNDAY",
        }
    }

    /// 修改商品券批次组发放预算：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_request_no"),
            required::<Enumeration<UpdateMode>>("update_mode"),
            optional::<i64>("current_max_count"),
            optional::<i64>("target_max_count"),
            optional::<i64>("current_max_count_per_day"),
            optional::<i64>("target_max_count_per_day"),
            required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 修改请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 更新模式（必填）
        pub fn update_mode(self, value: impl Into<Enumeration<UpdateMode>>) -> Self {
            Self(self.0.with::<Enumeration<UpdateMode>>("update_mode", value.into()))
        }

        /// 当前批次发放次数总上限
        #[inline]
        pub fn current_max_count(self, value: i64) -> Self {
            Self(self.0.with("current_max_count", value))
        }

        /// 目标批次发放次数总上限
        #[inline]
        pub fn target_max_count(self, value: i64) -> Self {
            Self(self.0.with("target_max_count", value))
        }

        /// 当前批次每日发放次数上限
        #[inline]
        pub fn current_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("current_max_count_per_day", value))
        }

        /// 目标批次每日发放次数上限
        #[inline]
        pub fn target_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("target_max_count_per_day", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }
    }

    /// 修改商品券批次组发放预算：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次组ID
        pub stock_bundle_id: Option<String>,
        /// 批次列表
        pub stock_list: Option<Vec<StockList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_bundle_id", &mut self.stock_bundle_id),
                1 => Named("stock_list", &mut self.stock_list),
                _ => return None,
            })
        }
    }

    /// 批次列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockList {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<Enumeration<CouponCodeMode>>,
        /// 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 批次组信息
        pub stock_bundle_info: Option<StockBundleInfo>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<Enumeration<State>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for StockList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("remark", &mut self.remark),
                3 => Named("coupon_code_mode", &mut self.coupon_code_mode),
                4 => Named("coupon_code_count_info", &mut self.coupon_code_count_info),
                5 => Named("stock_send_rule", &mut self.stock_send_rule),
                6 => {
                    Named("progressive_bundle_usage_rule", &mut self.progressive_bundle_usage_rule)
                }
                7 => Named("stock_bundle_info", &mut self.stock_bundle_info),
                8 => Named("usage_rule_display_info", &mut self.usage_rule_display_info),
                9 => Named("coupon_display_info", &mut self.coupon_display_info),
                10 => Named("notify_config", &mut self.notify_config),
                11 => Named("store_scope", &mut self.store_scope),
                12 => Named("sent_count_info", &mut self.sent_count_info),
                13 => Named("state", &mut self.state),
                14 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                15 => Named("deactivate_time", &mut self.deactivate_time),
                16 => Named("deactivate_reason", &mut self.deactivate_reason),
                17 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    /// 品牌方预上传的券Code数量信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponCodeCountInfo {
        /// 已上传的Code总数
        pub total_count: Option<i64>,
        /// 当前可用的Code
        pub available_count: Option<i64>,
    }

    impl Message for CouponCodeCountInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("available_count", &mut self.available_count),
                _ => return None,
            })
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 发放次数总上限
        pub max_count: Option<i64>,
        /// 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    impl Message for StockSendRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("max_count", &mut self.max_count),
                1 => Named("max_count_per_day", &mut self.max_count_per_day),
                2 => Named("max_count_per_user", &mut self.max_count_per_user),
                _ => return None,
            })
        }
    }

    /// 多次优惠使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    impl Message for ProgressiveBundleUsageRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_period", &mut self.coupon_available_period),
                1 => Named("normal_coupon", &mut self.normal_coupon),
                2 => Named("discount_coupon", &mut self.discount_coupon),
                3 => Named("exchange_coupon", &mut self.exchange_coupon),
                _ => return None,
            })
        }
    }

    /// 批次组信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockBundleInfo {
        /// 批次组ID
        pub stock_bundle_id: Option<String>,
        /// 批次在批次组内的次序
        pub stock_bundle_index: Option<i64>,
    }

    impl Message for StockBundleInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_bundle_id", &mut self.stock_bundle_id),
                1 => Named("stock_bundle_index", &mut self.stock_bundle_index),
                _ => return None,
            })
        }
    }

    /// 券使用规则展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Option<Vec<Enumeration<CouponUsageMethodList>>>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: Option<String>,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// APP跳转类型
        pub app_jump_type: Option<Enumeration<AppJumpType>>,
        /// 口令链接
        pub passcode_link: Option<String>,
    }

    impl Message for UsageRuleDisplayInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_usage_method_list", &mut self.coupon_usage_method_list),
                1 => Named("mini_program_appid", &mut self.mini_program_appid),
                2 => Named("mini_program_path", &mut self.mini_program_path),
                3 => Named("app_path", &mut self.app_path),
                4 => Named("usage_description", &mut self.usage_description),
                5 => Named("coupon_available_store_info", &mut self.coupon_available_store_info),
                6 => Named("app_jump_type", &mut self.app_jump_type),
                7 => Named("passcode_link", &mut self.passcode_link),
                _ => return None,
            })
        }
    }

    /// 用户商品券展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: Option<Enumeration<CodeDisplayMode>>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    impl Message for CouponDisplayInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code_display_mode", &mut self.code_display_mode),
                1 => Named("background_color", &mut self.background_color),
                2 => Named("entrance_mini_program", &mut self.entrance_mini_program),
                3 => Named("entrance_official_account", &mut self.entrance_official_account),
                4 => Named("entrance_finder", &mut self.entrance_finder),
                _ => return None,
            })
        }
    }

    /// 事件通知配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// 事件通知appid
        pub notify_appid: Option<String>,
    }

    impl Message for NotifyConfig {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("notify_appid", &mut self.notify_appid),
                _ => return None,
            })
        }
    }

    /// 已发放次数
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SentCountInfo {
        /// 已发放总次数
        pub total_count: Option<i64>,
        /// 当天已发放次数
        pub today_count: Option<i64>,
    }

    impl Message for SentCountInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("today_count", &mut self.today_count),
                _ => return None,
            })
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_days: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    }

    impl Message for CouponAvailablePeriod {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_begin_time", &mut self.available_begin_time),
                1 => Named("available_end_time", &mut self.available_end_time),
                2 => Named("available_days", &mut self.available_days),
                3 => Named("wait_days_after_receive", &mut self.wait_days_after_receive),
                4 => Named("weekly_available_period", &mut self.weekly_available_period),
                5 => Named(
                    "irregular_available_period_list",
                    &mut self.irregular_available_period_list,
                ),
                _ => return None,
            })
        }
    }

    /// 兑换券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定兑换价格，单位为分
        pub exchange_price: Option<Fen>,
    }

    impl Message for ExchangeCoupon {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("exchange_price", &mut self.exchange_price),
                _ => return None,
            })
        }
    }

    /// 券可用门店信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述
        pub description: Option<String>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    impl Message for CouponAvailableStoreInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("description", &mut self.description),
                1 => Named("mini_program_appid", &mut self.mini_program_appid),
                2 => Named("mini_program_path", &mut self.mini_program_path),
                _ => return None,
            })
        }
    }

    /// 小程序入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// 小程序appid
        pub appid: Option<String>,
        /// 小程序跳转路径
        pub path: Option<String>,
        /// 入口文案
        pub entrance_wording: Option<String>,
        /// 引导文案
        pub guidance_wording: Option<String>,
    }

    impl Message for EntranceMiniProgram {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("path", &mut self.path),
                2 => Named("entrance_wording", &mut self.entrance_wording),
                3 => Named("guidance_wording", &mut self.guidance_wording),
                _ => return None,
            })
        }
    }

    /// 公众号入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// 公众号AppID
        pub appid: Option<String>,
    }

    impl Message for EntranceOfficialAccount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                _ => return None,
            })
        }
    }

    /// 视频号入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// 视频号ID
        pub finder_id: Option<String>,
        /// 视频号视频ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
    }

    impl Message for EntranceFinder {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("finder_id", &mut self.finder_id),
                1 => Named("finder_video_id", &mut self.finder_video_id),
                2 => Named("finder_video_cover_image_url", &mut self.finder_video_cover_image_url),
                _ => return None,
            })
        }
    }

    /// 每周固定可用时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数
        pub day_list: Option<Vec<Enumeration<DayList>>>,
        /// 当天可用时间段
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    impl Message for WeeklyAvailablePeriod {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("day_list", &mut self.day_list),
                1 => Named("day_period_list", &mut self.day_period_list),
                _ => return None,
            })
        }
    }

    /// 无规律的可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
        /// 开始时间
        pub begin_time: Option<Time>,
        /// 结束时间
        pub end_time: Option<String>,
    }

    impl Message for IrregularAvailablePeriodList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    /// 当天可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// 当天可用开始时间
        pub begin_time: Option<i64>,
        /// 当天可用结束时间
        pub end_time: Option<i64>,
    }

    impl Message for DayPeriodList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        StockList,
        CouponCodeCountInfo,
        StockSendRule,
        ProgressiveBundleUsageRule,
        StockBundleInfo,
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        NotifyConfig,
        SentCountInfo,
        CouponAvailablePeriod,
        ExchangeCoupon,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        DayPeriodList
    );
}
