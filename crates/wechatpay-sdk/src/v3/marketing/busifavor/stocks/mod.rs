//! `/v3/marketing/busifavor/stocks`

pub mod stock_id;

/// `/v3/marketing/busifavor/stocks`
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// 创建商家券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_name("8月1日活动券")
    ///     .belong_merchant("10000022")
    ///     .comment("活动使用")
    ///     .goods_name("xxx商品使用")
    ///     .stock_type(post::StockType::NORMAL)
    ///     .coupon_use_rule(
    ///         post::CouponUseRule::new()
    ///             .coupon_available_time(
    ///                 post::CouponAvailableTime::new()
    ///                     .available_begin_time("2015-05-20T13:29:35+08:00")
    ///                     .available_end_time("2015-05-20T13:29:35+08:00")
    ///                     .available_day_after_receive(3)
    ///                     .available_week(
    ///                         post::AvailableWeek::new()
    ///                             .week_day(vec![1])
    ///                             .available_day_time(vec![
    ///                                 post::AvailableDayTime::new()
    ///                                     .begin_time(3600)
    ///                                     .end_time(86399),
    ///                             ]),
    ///                     )
    ///                     .irregulary_avaliable_time(vec![
    ///                         post::IrregularyAvaliableTime::new()
    ///                             .begin_time("2015-05-20T13:29:35+08:00")
    ///                             .end_time("2015-05-20T13:29:35+08:00"),
    ///                     ])
    ///                     .wait_days_after_receive(7)
    ///                     .available_second_after_receive(3600),
    ///             )
    ///             .fixed_normal_coupon(
    ///                 post::FixedNormalCoupon::new().discount_amount(5).transaction_minimum(100),
    ///             )
    ///             .discount_coupon(
    ///                 post::DiscountCoupon::new().discount_percent(88).transaction_minimum(100),
    ///             )
    ///             .exchange_coupon(
    ///                 post::ExchangeCoupon::new().exchange_price(100).transaction_minimum(100),
    ///             )
    ///             .use_method(post::UseMethod::OFF_LINE)
    ///             .mini_programs_appid("wx23232232323")
    ///             .mini_programs_path("/path/index/index"),
    ///     )
    ///     .stock_send_rule(
    ///         post::StockSendRule::new()
    ///             .max_amount(100000)
    ///             .max_coupons(100)
    ///             .max_coupons_per_user(5)
    ///             .max_amount_by_day(1000)
    ///             .max_coupons_by_day(100)
    ///             .natural_person_limit(true)
    ///             .prevent_api_abuse(true)
    ///             .transferable(true)
    ///             .shareable(true),
    ///     )
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .custom_entrance(
    ///         post::CustomEntrance::new()
    ///             .mini_programs_info(
    ///                 post::MiniProgramsInfo::new()
    ///                     .mini_programs_appid("wx234545656765876")
    ///                     .mini_programs_path("/path/index/index")
    ///                     .entrance_words("欢迎选购")
    ///                     .guiding_words("获取更多优惠"),
    ///             )
    ///             .appid("wx324345hgfhfghfg")
    ///             .hall_id("233455656")
    ///             .store_id("233554655")
    ///             .code_display_mode(post::CodeDisplayMode::BARCODE),
    ///     )
    ///     .display_pattern_info(
    ///         post::DisplayPatternInfo::new()
    ///             .description("xxx门店可用")
    ///             .merchant_logo_url("https://qpic.cn/xxx")
    ///             .merchant_name("微信支付")
    ///             .background_color(post::BackgroundColor::COLOR020)
    ///             .coupon_image_url("https://qpic.cn/xxx")
    ///             .finder_info(
    ///                 post::FinderInfo::new()
    ///                     .finder_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx"),
    ///             ),
    ///     )
    ///     .coupon_code_mode(post::CouponCodeMode::WECHATPAY_MODE)
    ///     .notify_config(post::NotifyConfig::new().notify_appid("wx23232232323"))
    ///     .subsidy(true);
    /// let answer = client.v3().marketing().busifavor().stocks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/stocks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks")
    }
}

/// 创建商家券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_post::Response;
    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        CodeDisplayMode, StockType, UseMethod,
    };
    pub use crate::v3::marketing::busifavor::stocks::stock_id::get::CouponCodeMode;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::patch::MiniProgramsInfo;

    /// 创建商家券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_name"),
            message::required::<String>("belong_merchant"),
            message::optional::<String>("comment"),
            message::required::<String>("goods_name"),
            message::required::<crate::Enumeration<StockType>>("stock_type"),
            message::required::<CouponUseRule>("coupon_use_rule"),
            message::required::<StockSendRule>("stock_send_rule"),
            message::required::<String>("out_request_no"),
            message::optional::<CustomEntrance>("custom_entrance"),
            message::optional::<DisplayPatternInfo>("display_pattern_info"),
            message::required::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode"),
            message::optional::<NotifyConfig>("notify_config"),
            message::optional::<bool>("subsidy"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家券批次名称（必填）
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_name", value))
        }

        /// 批次归属商户号（必填）
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("belong_merchant", value))
        }

        /// 批次备注
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("comment", value))
        }

        /// 适用商品范围（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 批次类型（必填）
        pub fn stock_type(self, value: impl Into<crate::Enumeration<StockType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<StockType>>("stock_type", value))
        }

        /// 核销规则（必填）
        #[inline]
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.with("coupon_use_rule", value))
        }

        /// 发放规则（必填）
        #[inline]
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.with("stock_send_rule", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 自定义入口
        #[inline]
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.with("custom_entrance", value))
        }

        /// 样式信息
        #[inline]
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.with("display_pattern_info", value))
        }

        /// 券code模式（必填）
        pub fn coupon_code_mode(
            self,
            value: impl Into<crate::Enumeration<CouponCodeMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode", value))
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.with("notify_config", value))
        }

        /// 是否允许营销补贴
        #[inline]
        pub fn subsidy(self, value: bool) -> Self {
            Self(self.0.with("subsidy", value))
        }
    }

    /// 核销规则
    pub struct CouponUseRule(pub(crate) message::Object);

    impl CouponUseRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<CouponAvailableTime>("coupon_available_time"),
            message::optional::<FixedNormalCoupon>("fixed_normal_coupon"),
            message::optional::<DiscountCoupon>("discount_coupon"),
            message::optional::<ExchangeCoupon>("exchange_coupon"),
            message::required::<crate::Enumeration<UseMethod>>("use_method"),
            message::optional::<String>("mini_programs_appid"),
            message::optional::<String>("mini_programs_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可核销时间（必填）
        #[inline]
        pub fn coupon_available_time(self, value: CouponAvailableTime) -> Self {
            Self(self.0.with("coupon_available_time", value))
        }

        /// 固定面额满减券使用规则
        #[inline]
        pub fn fixed_normal_coupon(self, value: FixedNormalCoupon) -> Self {
            Self(self.0.with("fixed_normal_coupon", value))
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.with("discount_coupon", value))
        }

        /// 换购券使用规则
        #[inline]
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.with("exchange_coupon", value))
        }

        /// 核销方式（必填）
        pub fn use_method(self, value: impl Into<crate::Enumeration<UseMethod>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UseMethod>>("use_method", value))
        }

        /// 小程序appid
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_appid", value))
        }

        /// 小程序path
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_path", value))
        }
    }

    /// 发放规则
    pub struct StockSendRule(pub(crate) message::Object);

    impl StockSendRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("max_amount"),
            message::required::<i64>("max_coupons"),
            message::required::<i64>("max_coupons_per_user"),
            message::optional::<crate::Fen>("max_amount_by_day"),
            message::optional::<i64>("max_coupons_by_day"),
            message::optional::<bool>("natural_person_limit"),
            message::optional::<bool>("prevent_api_abuse"),
            message::optional::<bool>("transferable"),
            message::optional::<bool>("shareable"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次总预算，单位为分
        pub fn max_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_amount", value))
        }

        /// 批次最大发放个数（必填）
        #[inline]
        pub fn max_coupons(self, value: i64) -> Self {
            Self(self.0.with("max_coupons", value))
        }

        /// 用户最大可领个数（必填）
        #[inline]
        pub fn max_coupons_per_user(self, value: i64) -> Self {
            Self(self.0.with("max_coupons_per_user", value))
        }

        /// 单天发放上限金额，单位为分
        pub fn max_amount_by_day(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_amount_by_day", value))
        }

        /// 单天发放上限个数
        #[inline]
        pub fn max_coupons_by_day(self, value: i64) -> Self {
            Self(self.0.with("max_coupons_by_day", value))
        }

        /// 是否开启自然人限制
        #[inline]
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.with("natural_person_limit", value))
        }

        /// 可疑账号拦截
        #[inline]
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.with("prevent_api_abuse", value))
        }

        /// 是否允许转赠
        #[inline]
        pub fn transferable(self, value: bool) -> Self {
            Self(self.0.with("transferable", value))
        }

        /// 是否允许分享链接
        #[inline]
        pub fn shareable(self, value: bool) -> Self {
            Self(self.0.with("shareable", value))
        }
    }

    /// 自定义入口
    pub struct CustomEntrance(pub(crate) message::Object);

    impl CustomEntrance {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<MiniProgramsInfo>("mini_programs_info"),
            message::optional::<String>("appid"),
            message::optional::<String>("hall_id"),
            message::optional::<String>("store_id"),
            message::optional::<crate::Enumeration<CodeDisplayMode>>("code_display_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小程序入口
        #[inline]
        pub fn mini_programs_info(self, value: MiniProgramsInfo) -> Self {
            Self(self.0.with("mini_programs_info", value))
        }

        /// 商户公众号appid
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 营销馆id
        pub fn hall_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("hall_id", value))
        }

        /// 可用门店id
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }

        /// code展示模式
        pub fn code_display_mode(
            self,
            value: impl Into<crate::Enumeration<CodeDisplayMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<CodeDisplayMode>>("code_display_mode", value),
            )
        }
    }

    /// 样式信息
    pub struct DisplayPatternInfo(pub(crate) message::Object);

    impl DisplayPatternInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("description"),
            message::optional::<String>("merchant_logo_url"),
            message::optional::<String>("merchant_name"),
            message::optional::<crate::Enumeration<BackgroundColor>>("background_color"),
            message::optional::<String>("coupon_image_url"),
            message::optional::<FinderInfo>("finder_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用须知
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户logo
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_logo_url", value))
        }

        /// 商户名称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 背景颜色
        pub fn background_color(
            self,
            value: impl Into<crate::Enumeration<BackgroundColor>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BackgroundColor>>("background_color", value))
        }

        /// 券详情图片
        pub fn coupon_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_image_url", value))
        }

        /// 视频号相关信息
        #[inline]
        pub fn finder_info(self, value: FinderInfo) -> Self {
            Self(self.0.with("finder_info", value))
        }
    }

    /// 券可核销时间
    pub struct CouponAvailableTime(pub(crate) message::Object);

    impl CouponAvailableTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("available_begin_time"),
            message::required::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_day_after_receive"),
            message::optional::<AvailableWeek>("available_week"),
            message::optional::<Vec<IrregularyAvaliableTime>>("irregulary_avaliable_time"),
            message::optional::<i64>("wait_days_after_receive"),
            message::optional::<i64>("available_second_after_receive"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间（必填）
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 结束时间（必填）
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_day_after_receive", value))
        }

        /// 固定周期有效时间段
        #[inline]
        pub fn available_week(self, value: AvailableWeek) -> Self {
            Self(self.0.with("available_week", value))
        }

        /// 无规律的有效时间段
        #[inline]
        pub fn irregulary_avaliable_time(self, value: Vec<IrregularyAvaliableTime>) -> Self {
            Self(self.0.with("irregulary_avaliable_time", value))
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(self, value: i64) -> Self {
            Self(self.0.with("wait_days_after_receive", value))
        }

        /// 领取后N秒内有效
        #[inline]
        pub fn available_second_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_second_after_receive", value))
        }
    }

    /// 固定面额满减券使用规则
    pub struct FixedNormalCoupon(pub(crate) message::Object);

    impl FixedNormalCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("discount_amount"),
            message::required::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }

        /// 消费门槛，单位为分（必填）
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCoupon(pub(crate) message::Object);

    impl DiscountCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("discount_percent"),
            message::required::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 折扣比例（必填）
        #[inline]
        pub fn discount_percent(self, value: i64) -> Self {
            Self(self.0.with("discount_percent", value))
        }

        /// 消费门槛，单位为分（必填）
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 换购券使用规则
    pub struct ExchangeCoupon(pub(crate) message::Object);

    impl ExchangeCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("exchange_price"),
            message::required::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 单品换购价，单位为分（必填）
        pub fn exchange_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exchange_price", value))
        }

        /// 消费门槛，单位为分（必填）
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 视频号相关信息
    pub struct FinderInfo(pub(crate) message::Object);

    impl FinderInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("finder_id"),
            message::required::<String>("finder_video_id"),
            message::required::<String>("finder_video_cover_image_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 视频号ID（必填）
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_id", value))
        }

        /// 视频号视频ID（必填）
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_id", value))
        }

        /// 视频号封面图（必填）
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_cover_image_url", value))
        }
    }

    /// 固定周期有效时间段
    pub struct AvailableWeek(pub(crate) message::Object);

    impl AvailableWeek {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<i64>>("week_day"),
            message::optional::<Vec<AvailableDayTime>>("available_day_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 可用星期数
        #[inline]
        pub fn week_day(self, value: Vec<i64>) -> Self {
            Self(self.0.with("week_day", value))
        }

        /// 当天可用时间段
        #[inline]
        pub fn available_day_time(self, value: Vec<AvailableDayTime>) -> Self {
            Self(self.0.with("available_day_time", value))
        }
    }

    /// 无规律的有效时间段
    pub struct IrregularyAvaliableTime(pub(crate) message::Object);

    impl IrregularyAvaliableTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("begin_time"),
            message::optional::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    /// 当天可用时间段
    pub struct AvailableDayTime(pub(crate) message::Object);

    impl AvailableDayTime {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("begin_time"), message::optional::<i64>("end_time")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 当天可用开始时间
        #[inline]
        pub fn begin_time(self, value: i64) -> Self {
            Self(self.0.with("begin_time", value))
        }

        /// 当天可用结束时间
        #[inline]
        pub fn end_time(self, value: i64) -> Self {
            Self(self.0.with("end_time", value))
        }
    }

    request!(
        Request,
        CouponUseRule,
        StockSendRule,
        CustomEntrance,
        DisplayPatternInfo,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        FinderInfo,
        AvailableWeek,
        IrregularyAvaliableTime,
        AvailableDayTime
    );

    held!(
        CouponUseRule,
        StockSendRule,
        CustomEntrance,
        DisplayPatternInfo,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        FinderInfo,
        AvailableWeek,
        IrregularyAvaliableTime,
        AvailableDayTime
    );
}
