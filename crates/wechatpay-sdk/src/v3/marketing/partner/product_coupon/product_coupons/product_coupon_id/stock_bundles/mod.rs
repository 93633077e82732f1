//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`

pub mod stock_bundle_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
#[derive(Clone, Debug)]
pub struct StockBundles(pub(crate) Node);

impl StockBundles {
    /// `/{stock_bundle_id}`: 批次组ID
    #[inline]
    pub fn stock_bundle_id(self, value: impl Into<String>) -> stock_bundle_id::StockBundleId {
        stock_bundle_id::StockBundleId(self.0.bind("stock_bundle_id", value))
    }

    /// 添加商品券批次组 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .stock_bundle(
    ///         post::StockBundle::new()
    ///             .remark("疯狂星期四项目专用")
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(
    ///                 post::StockSendRule::new()
    ///                     .max_count(100000)
    ///                     .max_count_per_day(100000000)
    ///                     .max_count_per_user(5),
    ///             )
    ///             .progressive_bundle_usage_rule(
    ///                 post::ProgressiveBundleUsageRule::new()
    ///                     .coupon_available_period(
    ///                         post::CouponAvailablePeriod::new()
    ///                             .available_begin_time("2025-08-01T00:00:00+08:00")
    ///                             .available_end_time("2025-08-31T23:59:59+08:00")
    ///                             .available_days(30)
    ///                             .wait_days_after_receive(1)
    ///                             .weekly_available_period(
    ///                                 post::WeeklyAvailablePeriod::new()
    ///                                     .day_list(vec![post::DayList::MONDAY])
    ///                                     .day_period_list(vec![
    ///                                         post::DayPeriodList::new()
    ///                                             .begin_time(60)
    ///                                             .end_time(86399),
    ///                                     ]),
    ///                             )
    ///                             .irregular_available_period_list(vec![
    ///                                 post::IrregularAvailablePeriodList::new()
    ///                                     .begin_time("2025-08-01T00:00:00+08:00")
    ///                                     .end_time("2025-08-31T23:59:59+08:00"),
    ///                             ])
    ///                             .available_seconds(0),
    ///                     )
    ///                     .normal_coupon_list(vec![
    ///                         post::NormalCouponList::new().threshold(10000).discount_amount(1),
    ///                     ])
    ///                     .discount_coupon_list(vec![
    ///                         post::DiscountCouponList::new().threshold(10000).percent_off(20),
    ///                     ])
    ///                     .exchange_coupon_list(vec![
    ///                         post::ExchangeCouponList::new().threshold(10000).exchange_price(20),
    ///                     ]),
    ///             )
    ///             .usage_rule_display_info(
    ///                 post::UsageRuleDisplayInfo::new()
    ///                     .coupon_usage_method_list(vec![post::CouponUsageMethodList::OFFLINE])
    ///                     .mini_program_appid("wx1234567890")
    ///                     .mini_program_path("/pages/index/product")
    ///                     .app_path("https://weixin.qq.com/jump-to-app")
    ///                     .usage_description("工作日可用")
    ///                     .coupon_available_store_info(
    ///                         post::CouponAvailableStoreInfo::new()
    ///                             .description("所有门店可用，可使用小程序查看门店列表")
    ///                             .mini_program_appid("wx1234567890")
    ///                             .mini_program_path("/pages/index/product"),
    ///                     )
    ///                     .app_jump_type(post::AppJumpType::H5)
    ///                     .passcode_link("passcode_link.example"),
    ///             )
    ///             .coupon_display_info(
    ///                 post::CouponDisplayInfo::new()
    ///                     .code_display_mode(post::CodeDisplayMode::QRCODE)
    ///                     .background_color(post::BackgroundColor::COLOR020)
    ///                     .entrance_mini_program(
    ///                         post::EntranceMiniProgram::new()
    ///                             .appid("wx234545656765876")
    ///                             .path("/path/index/index")
    ///                             .entrance_wording("欢迎选购")
    ///                             .guidance_wording("获取更多优惠"),
    ///                     )
    ///                     .entrance_official_account(
    ///                         post::EntranceOfficialAccount::new().appid("wx1234567890"),
    ///                     )
    ///                     .entrance_finder(
    ///                         post::EntranceFinder::new()
    ///                             .finder_id("gh_12345678")
    ///                             .finder_video_id("UDFsdf24df34dD456Hdf34")
    ///                             .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"),
    ///                     ),
    ///             )
    ///             .notify_config(post::NotifyConfig::new().notify_appid("wx23232232323"))
    ///             .store_scope(post::StoreScope::NONE),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundles()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
            rest,
        )
    }
}

/// 添加商品券批次组
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, CouponAvailableStoreInfo, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, BackgroundColor, DayList, Response, StockList, CouponCodeCountInfo, StockSendRule as StockListStockSendRule, ProgressiveBundleUsageRule as StockListProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo as StockListUsageRuleDisplayInfo, CouponDisplayInfo as StockListCouponDisplayInfo, NotifyConfig as StockListNotifyConfig, SentCountInfo, State, CouponAvailablePeriod as ProgressiveBundleUsageRuleCouponAvailablePeriod, ExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod as CouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as CouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as WeeklyAvailablePeriodDayPeriodList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    )
    .numbered_by("out_request_no");

    /// 添加商品券批次组：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 创建请求单号
        pub out_request_no: Required<String>,
        /// 批次组信息
        pub stock_bundle: Required<StockBundle>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 创建请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 批次组信息
        #[inline]
        pub fn stock_bundle(mut self, value: StockBundle) -> Self {
            self.stock_bundle = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("stock_bundle", &mut self.stock_bundle),
            ]);
        }
    }

    /// 批次组信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockBundle {
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Required<Enumeration<CouponCodeMode>>,
        /// 发放规则
        pub stock_send_rule: Required<StockSendRule>,
        /// 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Required<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Required<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Required<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Required<Enumeration<StoreScope>>,
    }

    impl StockBundle {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// 券Code分配模式
        #[inline]
        pub fn coupon_code_mode(mut self, value: impl Into<Enumeration<CouponCodeMode>>) -> Self {
            self.coupon_code_mode = Required::set(value.into());
            self
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(mut self, value: StockSendRule) -> Self {
            self.stock_send_rule = Required::set(value);
            self
        }

        /// 多次优惠使用规则
        #[inline]
        pub fn progressive_bundle_usage_rule(mut self, value: ProgressiveBundleUsageRule) -> Self {
            self.progressive_bundle_usage_rule = Some(value);
            self
        }

        /// 券使用规则展示信息
        #[inline]
        pub fn usage_rule_display_info(mut self, value: UsageRuleDisplayInfo) -> Self {
            self.usage_rule_display_info = Required::set(value);
            self
        }

        /// 用户商品券展示信息
        #[inline]
        pub fn coupon_display_info(mut self, value: CouponDisplayInfo) -> Self {
            self.coupon_display_info = Required::set(value);
            self
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(mut self, value: NotifyConfig) -> Self {
            self.notify_config = Required::set(value);
            self
        }

        /// 可用门店范围
        #[inline]
        pub fn store_scope(mut self, value: impl Into<Enumeration<StoreScope>>) -> Self {
            self.store_scope = Required::set(value.into());
            self
        }
    }

    impl Message for StockBundle {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("progressive_bundle_usage_rule", &mut self.progressive_bundle_usage_rule),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 发放次数总上限
        pub max_count: Required<i64>,
        /// 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限
        pub max_count_per_user: Required<i64>,
    }

    impl StockSendRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发放次数总上限
        #[inline]
        pub fn max_count(mut self, value: i64) -> Self {
            self.max_count = Required::set(value);
            self
        }

        /// 每日发放次数上限
        #[inline]
        pub fn max_count_per_day(mut self, value: i64) -> Self {
            self.max_count_per_day = Some(value);
            self
        }

        /// 每个用户领取次数上限
        #[inline]
        pub fn max_count_per_user(mut self, value: i64) -> Self {
            self.max_count_per_user = Required::set(value);
            self
        }
    }

    impl Message for StockSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_count", &mut self.max_count),
                ("max_count_per_day", &mut self.max_count_per_day),
                ("max_count_per_user", &mut self.max_count_per_user),
            ]);
        }
    }

    /// 多次优惠使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Required<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
    }

    impl ProgressiveBundleUsageRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券可核销时间
        #[inline]
        pub fn coupon_available_period(mut self, value: CouponAvailablePeriod) -> Self {
            self.coupon_available_period = Required::set(value);
            self
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon_list(mut self, value: Vec<NormalCouponList>) -> Self {
            self.normal_coupon_list = Some(value);
            self
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon_list(mut self, value: Vec<DiscountCouponList>) -> Self {
            self.discount_coupon_list = Some(value);
            self
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon_list(mut self, value: Vec<ExchangeCouponList>) -> Self {
            self.exchange_coupon_list = Some(value);
            self
        }
    }

    impl Message for ProgressiveBundleUsageRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_available_period", &mut self.coupon_available_period),
                ("normal_coupon_list", &mut self.normal_coupon_list),
                ("discount_coupon_list", &mut self.discount_coupon_list),
                ("exchange_coupon_list", &mut self.exchange_coupon_list),
            ]);
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Required<Time>,
        /// 结束时间
        pub available_end_time: Required<Time>,
        /// 生效后N天内有效
        pub available_days: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
    }

    impl CouponAvailablePeriod {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Required::set(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Required::set(value.into());
            self
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_days(mut self, value: i64) -> Self {
            self.available_days = Some(value);
            self
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(mut self, value: i64) -> Self {
            self.wait_days_after_receive = Some(value);
            self
        }

        /// 每周固定可用时间
        #[inline]
        pub fn weekly_available_period(mut self, value: WeeklyAvailablePeriod) -> Self {
            self.weekly_available_period = Some(value);
            self
        }

        /// 无规律的可用时间段
        #[inline]
        pub fn irregular_available_period_list(
            mut self,
            value: Vec<IrregularAvailablePeriodList>,
        ) -> Self {
            self.irregular_available_period_list = Some(value);
            self
        }

        /// 领取后N秒内有效
        #[inline]
        pub fn available_seconds(mut self, value: i64) -> Self {
            self.available_seconds = Some(value);
            self
        }
    }

    impl Message for CouponAvailablePeriod {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_days", &mut self.available_days),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
                ("weekly_available_period", &mut self.weekly_available_period),
                ("irregular_available_period_list", &mut self.irregular_available_period_list),
                ("available_seconds", &mut self.available_seconds),
            ]);
        }
    }

    /// 满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalCouponList {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Required<Fen>,
    }

    impl NormalCouponList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定减免金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Required::set(value.into());
            self
        }
    }

    impl Message for NormalCouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("threshold", &mut self.threshold),
                ("discount_amount", &mut self.discount_amount),
            ]);
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCouponList {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定减免百分比
        pub percent_off: Required<i64>,
    }

    impl DiscountCouponList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定减免百分比
        #[inline]
        pub fn percent_off(mut self, value: i64) -> Self {
            self.percent_off = Required::set(value);
            self
        }
    }

    impl Message for DiscountCouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("threshold", &mut self.threshold), ("percent_off", &mut self.percent_off)]);
        }
    }

    /// 兑换券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCouponList {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定兑换价格，单位为分
        pub exchange_price: Required<Fen>,
    }

    impl ExchangeCouponList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定兑换价格，单位为分
        #[inline]
        pub fn exchange_price(mut self, value: impl Into<Fen>) -> Self {
            self.exchange_price = Required::set(value.into());
            self
        }
    }

    impl Message for ExchangeCouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("threshold", &mut self.threshold),
                ("exchange_price", &mut self.exchange_price),
            ]);
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

    impl WeeklyAvailablePeriod {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 每周可用星期数
        #[inline]
        pub fn day_list(mut self, value: Vec<Enumeration<DayList>>) -> Self {
            self.day_list = Some(value);
            self
        }

        /// 当天可用时间段
        #[inline]
        pub fn day_period_list(mut self, value: Vec<DayPeriodList>) -> Self {
            self.day_period_list = Some(value);
            self
        }
    }

    impl Message for WeeklyAvailablePeriod {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("day_list", &mut self.day_list),
                ("day_period_list", &mut self.day_period_list),
            ]);
        }
    }

    /// 无规律的可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
        /// 开始时间
        pub begin_time: Required<Time>,
        /// 结束时间
        pub end_time: Required<Time>,
    }

    impl IrregularAvailablePeriodList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }
    }

    impl Message for IrregularAvailablePeriodList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 当天可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// 当天可用开始时间
        pub begin_time: Required<i64>,
        /// 当天可用结束时间
        pub end_time: Required<i64>,
    }

    impl DayPeriodList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 当天可用开始时间
        #[inline]
        pub fn begin_time(mut self, value: i64) -> Self {
            self.begin_time = Required::set(value);
            self
        }

        /// 当天可用结束时间
        #[inline]
        pub fn end_time(mut self, value: i64) -> Self {
            self.end_time = Required::set(value);
            self
        }
    }

    impl Message for DayPeriodList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    message!(
        Request,
        StockBundle,
        StockSendRule,
        ProgressiveBundleUsageRule,
        CouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        DayPeriodList
    );
}
