//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod stock_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
#[derive(Clone, Debug)]
pub struct Stocks(pub(crate) Node);

impl Stocks {
    /// `/{stock_id}`: 批次ID
    #[inline]
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId(self.0.bind("stock_id", value))
    }

    /// 查询商品券批次列表 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .state(get::State::AUDITING)
    ///     .page_size(20)
    ///     .page_token("MTIzMjUK")
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 添加商品券批次 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .stock(
    ///         post::Stock::new()
    ///             .remark("疯狂星期四项目专用")
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(
    ///                 post::StockSendRule::new()
    ///                     .max_count(100000)
    ///                     .max_count_per_day(100000000)
    ///                     .max_count_per_user(5),
    ///             )
    ///             .single_usage_rule(
    ///                 post::SingleUsageRule::new()
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
    ///                     .normal_coupon(
    ///                         post::NormalCoupon::new().threshold(10000).discount_amount(1),
    ///                     )
    ///                     .discount_coupon(
    ///                         post::DiscountCoupon::new().threshold(10000).percent_off(20),
    ///                     )
    ///                     .exchange_coupon(
    ///                         post::ExchangeCoupon::new().threshold(10000).exchange_price(20),
    ///                     ),
    ///             )
    ///             .sequential_usage_rule(
    ///                 post::SequentialUsageRule::new()
    ///                     .coupon_available_period(
    ///                         post::SequentialUsageRuleCouponAvailablePeriod::new()
    ///                             .available_begin_time("2025-08-01T00:00:00+08:00")
    ///                             .available_end_time("2025-08-31T23:59:59+08:00")
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
    ///                             ]),
    ///                     )
    ///                     .normal_coupon_list(vec![
    ///                         post::NormalCouponList::new().threshold(10000).discount_amount(1),
    ///                     ])
    ///                     .discount_coupon_list(vec![
    ///                         post::DiscountCouponList::new().threshold(10000).percent_off(20),
    ///                     ])
    ///                     .exchange_coupon_list(vec![
    ///                         post::ExchangeCouponList::new().threshold(10000).exchange_price(20),
    ///                     ])
    ///                     .special_first(true),
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
    ///     .stocks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            rest,
        )
    }
}

/// 查询商品券批次列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{State, CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    );

    /// 查询商品券批次列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次状态
        pub state: Option<Enumeration<State>>,
        /// 分页大小
        pub page_size: Option<i64>,
        /// 分页Token
        pub page_token: Option<String>,
        /// 品牌ID
        pub brand_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次状态
        #[inline]
        pub fn state(mut self, value: impl Into<Enumeration<State>>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// 分页大小
        #[inline]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }

        /// 分页Token
        #[inline]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("state", &mut self.state),
                ("page_size", &mut self.page_size),
                ("page_token", &mut self.page_token),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 查询商品券批次列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总个数
        pub total_count: Option<i64>,
        /// 下一页Token
        pub next_page_token: Option<String>,
        /// 批次列表
        pub stock_list: Option<Vec<StockList>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("next_page_token", &mut self.next_page_token),
                ("stock_list", &mut self.stock_list),
            ]);
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
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("coupon_code_count_info", &mut self.coupon_code_count_info),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
                ("sent_count_info", &mut self.sent_count_info),
                ("state", &mut self.state),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    message!(Request, Response, StockList);
}

/// 添加商品券批次
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{NormalCoupon, DiscountCoupon, ExchangeCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon as SingleUsageRuleNormalCoupon, DiscountCoupon as SingleUsageRuleDiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post::{CouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, CouponAvailableStoreInfo, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, BackgroundColor, DayList, CouponCodeCountInfo, StockSendRule as ResponseStockSendRule, CouponDisplayInfo as ResponseCouponDisplayInfo, NotifyConfig as ResponseNotifyConfig, SentCountInfo, State, CouponAvailablePeriod as SingleUsageRuleCouponAvailablePeriod, ExchangeCoupon as SingleUsageRuleExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod as CouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as CouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as WeeklyAvailablePeriodDayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule as ResponseSingleUsageRule, SequentialUsageRule as ResponseSequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod as ResponseSequentialUsageRuleCouponAvailablePeriod, NormalCouponList as SequentialUsageRuleNormalCouponList, DiscountCouponList as SequentialUsageRuleDiscountCouponList, ExchangeCouponList as SequentialUsageRuleExchangeCouponList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
    .numbered_by("out_request_no");

    /// 添加商品券批次：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 创建请求单号
        pub out_request_no: Required<String>,
        /// 批次信息
        pub stock: Required<Stock>,
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

        /// 批次信息
        #[inline]
        pub fn stock(mut self, value: Stock) -> Self {
            self.stock = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("stock", &mut self.stock),
            ]);
        }
    }

    /// 批次信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Stock {
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Required<Enumeration<CouponCodeMode>>,
        /// 发放规则
        pub stock_send_rule: Required<StockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Required<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Required<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Required<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Required<Enumeration<StoreScope>>,
    }

    impl Stock {
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

        /// 单券使用规则
        #[inline]
        pub fn single_usage_rule(mut self, value: SingleUsageRule) -> Self {
            self.single_usage_rule = Some(value);
            self
        }

        /// 多次优惠使用规则
        #[inline]
        pub fn sequential_usage_rule(mut self, value: SequentialUsageRule) -> Self {
            self.sequential_usage_rule = Some(value);
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

    impl Message for Stock {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
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
        pub max_count_per_user: Option<i64>,
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
            self.max_count_per_user = Some(value);
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

    /// 单券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Required<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    impl SingleUsageRule {
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
        pub fn normal_coupon(mut self, value: NormalCoupon) -> Self {
            self.normal_coupon = Some(value);
            self
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(mut self, value: DiscountCoupon) -> Self {
            self.discount_coupon = Some(value);
            self
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon(mut self, value: ExchangeCoupon) -> Self {
            self.exchange_coupon = Some(value);
            self
        }
    }

    impl Message for SingleUsageRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_available_period", &mut self.coupon_available_period),
                ("normal_coupon", &mut self.normal_coupon),
                ("discount_coupon", &mut self.discount_coupon),
                ("exchange_coupon", &mut self.exchange_coupon),
            ]);
        }
    }

    /// 多次优惠使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Required<SequentialUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// 多次优惠是否提供首笔特惠
        pub special_first: Option<bool>,
    }

    impl SequentialUsageRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券可核销时间
        #[inline]
        pub fn coupon_available_period(
            mut self,
            value: SequentialUsageRuleCouponAvailablePeriod,
        ) -> Self {
            self.coupon_available_period = Required::set(value);
            self
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon_list(mut self, value: Vec<NormalCouponList>) -> Self {
            self.normal_coupon_list = Some(value);
            self
        }

        /// 折扣券使用规则列表
        #[inline]
        pub fn discount_coupon_list(mut self, value: Vec<DiscountCouponList>) -> Self {
            self.discount_coupon_list = Some(value);
            self
        }

        /// 兑换券使用规则列表
        #[inline]
        pub fn exchange_coupon_list(mut self, value: Vec<ExchangeCouponList>) -> Self {
            self.exchange_coupon_list = Some(value);
            self
        }

        /// 多次优惠是否提供首笔特惠
        #[inline]
        pub fn special_first(mut self, value: bool) -> Self {
            self.special_first = Some(value);
            self
        }
    }

    impl Message for SequentialUsageRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_available_period", &mut self.coupon_available_period),
                ("normal_coupon_list", &mut self.normal_coupon_list),
                ("discount_coupon_list", &mut self.discount_coupon_list),
                ("exchange_coupon_list", &mut self.exchange_coupon_list),
                ("special_first", &mut self.special_first),
            ]);
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Required<Time>,
        /// 结束时间
        pub available_end_time: Required<Time>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    }

    impl SequentialUsageRuleCouponAvailablePeriod {
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
    }

    impl Message for SequentialUsageRuleCouponAvailablePeriod {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
                ("weekly_available_period", &mut self.weekly_available_period),
                ("irregular_available_period_list", &mut self.irregular_available_period_list),
            ]);
        }
    }

    /// 添加商品券批次：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
        pub stock_send_rule: Option<ResponseStockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<ResponseSingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<ResponseSequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<ResponseUsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<ResponseCouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<ResponseNotifyConfig>,
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("coupon_code_count_info", &mut self.coupon_code_count_info),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
                ("sent_count_info", &mut self.sent_count_info),
                ("state", &mut self.state),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 券使用规则展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseUsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Option<Vec<Enumeration<CouponUsageMethodList>>>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: Option<String>,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<UsageRuleDisplayInfoCouponAvailableStoreInfo>,
    }

    impl Message for ResponseUsageRuleDisplayInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_usage_method_list", &mut self.coupon_usage_method_list),
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
                ("app_path", &mut self.app_path),
                ("usage_description", &mut self.usage_description),
                ("coupon_available_store_info", &mut self.coupon_available_store_info),
            ]);
        }
    }

    message!(
        Request,
        Stock,
        StockSendRule,
        SingleUsageRule,
        SequentialUsageRule,
        SequentialUsageRuleCouponAvailablePeriod,
        Response,
        ResponseUsageRuleDisplayInfo
    );
}
