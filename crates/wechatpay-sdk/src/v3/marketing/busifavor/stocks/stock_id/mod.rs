//! `/v3/marketing/busifavor/stocks/{stock_id}`

pub mod budget;
pub mod couponcodes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/stocks/{stock_id}`
#[derive(Clone, Debug)]
pub struct StockId(pub(crate) Node);

impl StockId {
    /// `/budget`
    #[inline]
    pub fn budget(self) -> budget::Budget {
        budget::Budget(self.0)
    }

    /// `/couponcodes`
    #[inline]
    pub fn couponcodes(self) -> couponcodes::Couponcodes {
        couponcodes::Couponcodes(self.0)
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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/stocks/{stock_id}", rest)
    }
}

/// 查询商家券详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        AvailableDayTime, AvailableWeek, BackgroundColor, CodeDisplayMode, CouponAvailableTime,
        CouponUseRule, CustomEntrance, DiscountCoupon, DisplayPatternInfo, ExchangeCoupon,
        FinderInfo, FixedNormalCoupon, IrregularyAvaliableTime, MiniProgramsInfo, StockType,
        UseMethod,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/busifavor/stocks/{stock_id}");

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
    #[derive(Clone, Default)]
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
        pub stock_type: Option<Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 批次状态
        pub stock_state: Option<Enumeration<StockState>>,
        /// 券code模式
        pub coupon_code_mode: Option<Enumeration<CouponCodeMode>>,
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("belong_merchant", &mut self.belong_merchant),
                ("comment", &mut self.comment),
                ("goods_name", &mut self.goods_name),
                ("stock_type", &mut self.stock_type),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("custom_entrance", &mut self.custom_entrance),
                ("display_pattern_info", &mut self.display_pattern_info),
                ("stock_state", &mut self.stock_state),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("stock_id", &mut self.stock_id),
                ("coupon_code_count", &mut self.coupon_code_count),
                ("notify_config", &mut self.notify_config),
                ("send_count_information", &mut self.send_count_information),
                ("subsidy", &mut self.subsidy),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 批次总预算，单位为分
        pub max_amount: Option<Fen>,
        /// 批次最大发放个数
        pub max_coupons: Option<i64>,
        /// 用户最大可领个数
        pub max_coupons_per_user: Option<i64>,
        /// 单天发放上限金额，单位为分
        pub max_amount_by_day: Option<Fen>,
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

    impl Message for StockSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_amount", &mut self.max_amount),
                ("max_coupons", &mut self.max_coupons),
                ("max_coupons_per_user", &mut self.max_coupons_per_user),
                ("max_amount_by_day", &mut self.max_amount_by_day),
                ("max_coupons_by_day", &mut self.max_coupons_by_day),
                ("natural_person_limit", &mut self.natural_person_limit),
                ("prevent_api_abuse", &mut self.prevent_api_abuse),
                ("transferable", &mut self.transferable),
                ("shareable", &mut self.shareable),
            ]);
        }
    }

    /// 券code数量
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponCodeCount {
        /// 该批次总共已上传的code总数
        pub total_count: Option<i64>,
        /// 该批次当前可用的code数
        pub available_count: Option<i64>,
    }

    impl Message for CouponCodeCount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("available_count", &mut self.available_count),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("notify_appid", &mut self.notify_appid)]);
        }
    }

    /// 批次发放情况
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SendCountInformation {
        /// 已发放券张数
        pub total_send_num: Option<i64>,
        /// 已发放券金额，单位为分
        pub total_send_amount: Option<Fen>,
        /// 单天已发放券张数
        pub today_send_num: Option<i64>,
        /// 单天已发放券金额，单位为分
        pub today_send_amount: Option<Fen>,
    }

    impl Message for SendCountInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_send_num", &mut self.total_send_num),
                ("total_send_amount", &mut self.total_send_amount),
                ("today_send_num", &mut self.today_send_num),
                ("today_send_amount", &mut self.today_send_amount),
            ]);
        }
    }

    message!(Response, StockSendRule, CouponCodeCount, NotifyConfig, SendCountInformation);
}

/// 修改商家券基本信息
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        BackgroundColor, CodeDisplayMode, UseMethod,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/busifavor/stocks/{stock_id}")
            .numbered_by("out_request_no");

    /// 修改商家券基本信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 批次名称
        pub stock_name: Option<String>,
        /// 批次备注
        pub comment: Option<String>,
        /// 适用商品范围
        pub goods_name: Option<String>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 是否允许营销补差
        pub subsidy: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 自定义入口
        #[inline]
        pub fn custom_entrance(mut self, value: CustomEntrance) -> Self {
            self.custom_entrance = Some(value);
            self
        }

        /// 批次名称
        #[inline]
        pub fn stock_name(mut self, value: impl Into<String>) -> Self {
            self.stock_name = Some(value.into());
            self
        }

        /// 批次备注
        #[inline]
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// 适用商品范围
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 样式信息
        #[inline]
        pub fn display_pattern_info(mut self, value: DisplayPatternInfo) -> Self {
            self.display_pattern_info = Some(value);
            self
        }

        /// 核销规则
        #[inline]
        pub fn coupon_use_rule(mut self, value: CouponUseRule) -> Self {
            self.coupon_use_rule = Some(value);
            self
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(mut self, value: StockSendRule) -> Self {
            self.stock_send_rule = Some(value);
            self
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(mut self, value: NotifyConfig) -> Self {
            self.notify_config = Some(value);
            self
        }

        /// 是否允许营销补差
        #[inline]
        pub fn subsidy(mut self, value: bool) -> Self {
            self.subsidy = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("custom_entrance", &mut self.custom_entrance),
                ("stock_name", &mut self.stock_name),
                ("comment", &mut self.comment),
                ("goods_name", &mut self.goods_name),
                ("out_request_no", &mut self.out_request_no),
                ("display_pattern_info", &mut self.display_pattern_info),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("notify_config", &mut self.notify_config),
                ("subsidy", &mut self.subsidy),
            ]);
        }
    }

    /// 自定义入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid
        pub appid: Option<String>,
        /// 营销馆id
        pub hall_id: Option<String>,
        /// code展示模式
        pub code_display_mode: Option<Enumeration<CodeDisplayMode>>,
    }

    impl CustomEntrance {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小程序入口
        #[inline]
        pub fn mini_programs_info(mut self, value: MiniProgramsInfo) -> Self {
            self.mini_programs_info = Some(value);
            self
        }

        /// 商户公众号appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 营销馆id
        #[inline]
        pub fn hall_id(mut self, value: impl Into<String>) -> Self {
            self.hall_id = Some(value.into());
            self
        }

        /// code展示模式
        #[inline]
        pub fn code_display_mode(mut self, value: impl Into<Enumeration<CodeDisplayMode>>) -> Self {
            self.code_display_mode = Some(value.into());
            self
        }
    }

    impl Message for CustomEntrance {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_programs_info", &mut self.mini_programs_info),
                ("appid", &mut self.appid),
                ("hall_id", &mut self.hall_id),
                ("code_display_mode", &mut self.code_display_mode),
            ]);
        }
    }

    /// 样式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// 使用须知
        pub description: Option<String>,
        /// 商户logo
        pub merchant_logo_url: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 券详情图片
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息
        pub finder_info: Option<FinderInfo>,
    }

    impl DisplayPatternInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 使用须知
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 商户logo
        #[inline]
        pub fn merchant_logo_url(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo_url = Some(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// 背景颜色
        #[inline]
        pub fn background_color(mut self, value: impl Into<Enumeration<BackgroundColor>>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// 券详情图片
        #[inline]
        pub fn coupon_image_url(mut self, value: impl Into<String>) -> Self {
            self.coupon_image_url = Some(value.into());
            self
        }

        /// 视频号相关信息
        #[inline]
        pub fn finder_info(mut self, value: FinderInfo) -> Self {
            self.finder_info = Some(value);
            self
        }
    }

    impl Message for DisplayPatternInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("description", &mut self.description),
                ("merchant_logo_url", &mut self.merchant_logo_url),
                ("merchant_name", &mut self.merchant_name),
                ("background_color", &mut self.background_color),
                ("coupon_image_url", &mut self.coupon_image_url),
                ("finder_info", &mut self.finder_info),
            ]);
        }
    }

    /// 核销规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// 核销方式
        pub use_method: Option<Enumeration<UseMethod>>,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
    }

    impl CouponUseRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 核销方式
        #[inline]
        pub fn use_method(mut self, value: impl Into<Enumeration<UseMethod>>) -> Self {
            self.use_method = Some(value.into());
            self
        }

        /// 小程序appid
        #[inline]
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Some(value.into());
            self
        }

        /// 小程序path
        #[inline]
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Some(value.into());
            self
        }
    }

    impl Message for CouponUseRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("use_method", &mut self.use_method),
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 是否开启自然人限领
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截
        pub prevent_api_abuse: Option<bool>,
    }

    impl StockSendRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否开启自然人限领
        #[inline]
        pub fn natural_person_limit(mut self, value: bool) -> Self {
            self.natural_person_limit = Some(value);
            self
        }

        /// 可疑账号拦截
        #[inline]
        pub fn prevent_api_abuse(mut self, value: bool) -> Self {
            self.prevent_api_abuse = Some(value);
            self
        }
    }

    impl Message for StockSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("natural_person_limit", &mut self.natural_person_limit),
                ("prevent_api_abuse", &mut self.prevent_api_abuse),
            ]);
        }
    }

    /// 事件通知配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// 事件通知appid
        pub notify_appid: Option<String>,
    }

    impl NotifyConfig {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 事件通知appid
        #[inline]
        pub fn notify_appid(mut self, value: impl Into<String>) -> Self {
            self.notify_appid = Some(value.into());
            self
        }
    }

    impl Message for NotifyConfig {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("notify_appid", &mut self.notify_appid)]);
        }
    }

    /// 小程序入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniProgramsInfo {
        /// 商家小程序appid
        pub mini_programs_appid: Required<String>,
        /// 商家小程序path
        pub mini_programs_path: Required<String>,
        /// 入口文案
        pub entrance_words: Required<String>,
        /// 引导文案
        pub guiding_words: Option<String>,
    }

    impl MiniProgramsInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家小程序appid
        #[inline]
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Required::set(value.into());
            self
        }

        /// 商家小程序path
        #[inline]
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Required::set(value.into());
            self
        }

        /// 入口文案
        #[inline]
        pub fn entrance_words(mut self, value: impl Into<String>) -> Self {
            self.entrance_words = Required::set(value.into());
            self
        }

        /// 引导文案
        #[inline]
        pub fn guiding_words(mut self, value: impl Into<String>) -> Self {
            self.guiding_words = Some(value.into());
            self
        }
    }

    impl Message for MiniProgramsInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
                ("entrance_words", &mut self.entrance_words),
                ("guiding_words", &mut self.guiding_words),
            ]);
        }
    }

    /// 视频号相关信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FinderInfo {
        /// 视频号ID
        pub finder_id: Required<String>,
        /// 视频号视频ID
        pub finder_video_id: Required<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Required<String>,
    }

    impl FinderInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 视频号ID
        #[inline]
        pub fn finder_id(mut self, value: impl Into<String>) -> Self {
            self.finder_id = Required::set(value.into());
            self
        }

        /// 视频号视频ID
        #[inline]
        pub fn finder_video_id(mut self, value: impl Into<String>) -> Self {
            self.finder_video_id = Required::set(value.into());
            self
        }

        /// 视频号封面图
        #[inline]
        pub fn finder_video_cover_image_url(mut self, value: impl Into<String>) -> Self {
            self.finder_video_cover_image_url = Required::set(value.into());
            self
        }
    }

    impl Message for FinderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("finder_id", &mut self.finder_id),
                ("finder_video_id", &mut self.finder_video_id),
                ("finder_video_cover_image_url", &mut self.finder_video_cover_image_url),
            ]);
        }
    }

    message!(
        Request,
        CustomEntrance,
        DisplayPatternInfo,
        CouponUseRule,
        StockSendRule,
        NotifyConfig,
        MiniProgramsInfo,
        FinderInfo
    );
}
