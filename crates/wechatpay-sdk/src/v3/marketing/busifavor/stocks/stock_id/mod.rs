//! `/v3/marketing/busifavor/stocks/{stock_id}`

pub mod budget;
pub mod couponcodes;

use crate::chain::{Members, Method};

/// `/v3/marketing/busifavor/stocks/{stock_id}`
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/budget`
    #[inline]
    pub fn budget(self) -> budget::Budget {
        budget::Budget { node: self.node }
    }

    /// `/couponcodes`
    #[inline]
    pub fn couponcodes(self) -> couponcodes::Couponcodes {
        couponcodes::Couponcodes { node: self.node }
    }

    /// 查询商家券详情 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().busifavor().stocks().stock_id("1212").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/busifavor/stocks/{stock_id}")
    }

    /// 修改商家券基本信息 (direct and partner)
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .custom_entrance(
    ///         patch::CustomEntrance::new()
    ///             .mini_programs_info(
    ///                 patch::MiniProgramsInfo::new()
    ///                     .mini_programs_appid("wx234545656765876")
    ///                     .mini_programs_path("/path/index/index")
    ///                     .entrance_words("欢迎选购")
    ///                     .guiding_words("获取更多优惠"),
    ///             )
    ///             .appid("wx324345hgfhfghfg")
    ///             .hall_id("233455656")
    ///             .code_display_mode(patch::CodeDisplayMode::BARCODE),
    ///     )
    ///     .stock_name("8月1日活动券")
    ///     .comment("活动使用")
    ///     .goods_name("xxx商品使用")
    ///     .out_request_no("6122352020010133287985742")
    ///     .display_pattern_info(
    ///         patch::DisplayPatternInfo::new()
    ///             .description("xxx门店可用")
    ///             .merchant_logo_url("https://xxx")
    ///             .merchant_name("微信支付")
    ///             .background_color(patch::BackgroundColor::COLOR020)
    ///             .coupon_image_url("https://qpic.cn/xxx")
    ///             .finder_info(
    ///                 patch::FinderInfo::new()
    ///                     .finder_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx"),
    ///             ),
    ///     )
    ///     .coupon_use_rule(
    ///         patch::CouponUseRule::new()
    ///             .use_method(patch::UseMethod::OFF_LINE)
    ///             .mini_programs_appid("wx23232232323")
    ///             .mini_programs_path("/path/index/index"),
    ///     )
    ///     .stock_send_rule(
    ///         patch::StockSendRule::new().natural_person_limit(true).prevent_api_abuse(true),
    ///     )
    ///     .notify_config(patch::NotifyConfig::new().notify_appid("wx23232232323"))
    ///     .subsidy(true);
    /// client.v3().marketing().busifavor().stocks().stock_id("101156451224").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/busifavor/stocks/{stock_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}")
    }
}

/// 查询商家券详情
pub mod get {

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        AvailableDayTime, AvailableWeek, CodeDisplayMode, CouponAvailableTime, CouponUseRule,
        CustomEntrance, DiscountCoupon, DisplayPatternInfo, ExchangeCoupon, FinderInfo,
        FixedNormalCoupon, IrregularyAvaliableTime, MiniProgramsInfo, StockType, UseMethod,
    };

    enumeration! {
        /// 批次状态
        StockState {
            UNAUDIT = "UNAUDIT",
            RUNNING = "RUNNING",
            STOPED = "STOPED",
            PAUSED = "PAUSED",
        }
    }

    enumeration! {
        /// 券code模式
        CouponCodeMode {
            WECHATPAY_MODE = "WECHATPAY_MODE",
            MERCHANT_API = "MERCHANT_API",
            MERCHANT_UPLOAD = "MERCHANT_UPLOAD",
        }
    }

    /// 查询商家券详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家券批次名称
        pub stock_name: Option<String>,
        /// 批次归属商户号
        pub belong_merchant: Option<String>,
        /// 批次备注
        pub comment: Option<String>,
        /// 适用商品范围
        pub goods_name: Option<String>,
        /// 批次类型
        pub stock_type: Option<crate::Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 批次状态
        pub stock_state: Option<crate::Enumeration<StockState>>,
        /// 券code模式
        pub coupon_code_mode: Option<crate::Enumeration<CouponCodeMode>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code数量
        pub coupon_code_count: Option<CouponCodeCount>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 批次发放情况
        pub send_count_information: Option<SendCountInformation>,
        /// 是否允许营销补差
        pub subsidy: Option<bool>,
    }

    /// 发放规则
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 批次总预算，单位为分
        pub max_amount: Option<crate::Fen>,
        /// 批次最大发放个数
        pub max_coupons: Option<i64>,
        /// 用户最大可领个数
        pub max_coupons_per_user: Option<i64>,
        /// 单天发放上限金额，单位为分
        pub max_amount_by_day: Option<crate::Fen>,
        /// 单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
        /// 是否开启自然人限制
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截
        pub prevent_api_abuse: Option<bool>,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享链接
        pub shareable: Option<bool>,
    }

    /// 券code数量
    #[non_exhaustive]
    pub struct CouponCodeCount {
        /// 该批次总共已上传的code总数
        pub total_count: Option<i64>,
        /// 该批次当前可用的code数
        pub available_count: Option<i64>,
    }

    /// 批次发放情况
    #[non_exhaustive]
    pub struct SendCountInformation {
        /// 已发放券张数
        pub total_send_num: Option<i64>,
        /// 已发放券金额，单位为分
        pub total_send_amount: Option<crate::Fen>,
        /// 单天已发放券张数
        pub today_send_num: Option<i64>,
        /// 单天已发放券金额，单位为分
        pub today_send_amount: Option<crate::Fen>,
    }

    message! {
        Response {
            0 => stock_name: "stock_name",
            1 => belong_merchant: "belong_merchant",
            2 => comment: "comment",
            3 => goods_name: "goods_name",
            4 => stock_type: "stock_type",
            5 => coupon_use_rule: "coupon_use_rule",
            6 => stock_send_rule: "stock_send_rule",
            7 => custom_entrance: "custom_entrance",
            8 => display_pattern_info: "display_pattern_info",
            9 => stock_state: "stock_state",
            10 => coupon_code_mode: "coupon_code_mode",
            11 => stock_id: "stock_id",
            12 => coupon_code_count: "coupon_code_count",
            13 => notify_config: "notify_config",
            14 => send_count_information: "send_count_information",
            15 => subsidy: "subsidy",
        }
        StockSendRule {
            0 => max_amount: "max_amount",
            1 => max_coupons: "max_coupons",
            2 => max_coupons_per_user: "max_coupons_per_user",
            3 => max_amount_by_day: "max_amount_by_day",
            4 => max_coupons_by_day: "max_coupons_by_day",
            5 => natural_person_limit: "natural_person_limit",
            6 => prevent_api_abuse: "prevent_api_abuse",
            7 => transferable: "transferable",
            8 => shareable: "shareable",
        }
        CouponCodeCount {
            0 => total_count: "total_count",
            1 => available_count: "available_count",
        }
        SendCountInformation {
            0 => total_send_num: "total_send_num",
            1 => total_send_amount: "total_send_amount",
            2 => today_send_num: "today_send_num",
            3 => today_send_amount: "today_send_amount",
        }
    }
}

/// 修改商家券基本信息
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        CodeDisplayMode, UseMethod,
    };

    /// 修改商家券基本信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<CustomEntrance>("custom_entrance"),
            message::optional::<String>("stock_name"),
            message::optional::<String>("comment"),
            message::optional::<String>("goods_name"),
            message::required::<String>("out_request_no"),
            message::optional::<DisplayPatternInfo>("display_pattern_info"),
            message::optional::<CouponUseRule>("coupon_use_rule"),
            message::optional::<StockSendRule>("stock_send_rule"),
            message::optional::<NotifyConfig>("notify_config"),
            message::optional::<bool>("subsidy"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自定义入口
        #[inline]
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.with("custom_entrance", value))
        }

        /// 批次名称
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_name", value))
        }

        /// 批次备注
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("comment", value))
        }

        /// 适用商品范围
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 样式信息
        #[inline]
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.with("display_pattern_info", value))
        }

        /// 核销规则
        #[inline]
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.with("coupon_use_rule", value))
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.with("stock_send_rule", value))
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.with("notify_config", value))
        }

        /// 是否允许营销补差
        #[inline]
        pub fn subsidy(self, value: bool) -> Self {
            Self(self.0.with("subsidy", value))
        }
    }

    /// 自定义入口
    pub struct CustomEntrance(pub(crate) message::Object);

    impl CustomEntrance {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<MiniProgramsInfo>("mini_programs_info"),
            message::optional::<String>("appid"),
            message::optional::<String>("hall_id"),
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

    /// 核销规则
    pub struct CouponUseRule(pub(crate) message::Object);

    impl CouponUseRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<UseMethod>>("use_method"),
            message::optional::<String>("mini_programs_appid"),
            message::optional::<String>("mini_programs_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 核销方式
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
            message::optional::<bool>("natural_person_limit"),
            message::optional::<bool>("prevent_api_abuse"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否开启自然人限领
        #[inline]
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.with("natural_person_limit", value))
        }

        /// 可疑账号拦截
        #[inline]
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.with("prevent_api_abuse", value))
        }
    }

    /// 小程序入口
    pub struct MiniProgramsInfo(pub(crate) message::Object);

    impl MiniProgramsInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mini_programs_appid"),
            message::required::<String>("mini_programs_path"),
            message::required::<String>("entrance_words"),
            message::optional::<String>("guiding_words"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家小程序appid（必填）
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_appid", value))
        }

        /// 商家小程序path（必填）
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_path", value))
        }

        /// 入口文案（必填）
        pub fn entrance_words(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance_words", value))
        }

        /// 引导文案
        pub fn guiding_words(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("guiding_words", value))
        }
    }

    /// 视频号相关信息
    pub struct FinderInfo(pub(crate) message::Object);

    impl FinderInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("finder_id"),
            message::optional::<String>("finder_video_id"),
            message::optional::<String>("finder_video_cover_image_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 视频号ID
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_id", value))
        }

        /// 视频号视频ID
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_id", value))
        }

        /// 视频号封面图
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_cover_image_url", value))
        }
    }

    request!(
        Request,
        CustomEntrance,
        DisplayPatternInfo,
        CouponUseRule,
        StockSendRule,
        MiniProgramsInfo,
        FinderInfo
    );

    held!(
        CustomEntrance,
        DisplayPatternInfo,
        CouponUseRule,
        StockSendRule,
        MiniProgramsInfo,
        FinderInfo
    );
}
