//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`

pub mod coupon_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
#[derive(Clone, Debug)]
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// `/{coupon_code}`: 用户商品券Code
    #[inline]
    pub fn coupon_code(self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode(self.0.bind("coupon_code", value))
    }

    /// 指定券状态查询用户商品券列表 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx233544546545989")
    ///     .coupon_state(get::CouponState::CONFIRMING)
    ///     .page_size(20)
    ///     .page_token("MTIzMjUK")
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 向用户发放商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .coupon_code("123446565767")
    ///     .appid("wx233544546545989")
    ///     .send_request_no("34657_20250101_123456")
    ///     .attach("example_attach")
    ///     .coupon_tag_info(
    ///         post::CouponTagInfo::new()
    ///             .coupon_tag_list(vec![post::CouponTagList::MEMBER])
    ///             .member_tag_info(post::MemberTagInfo::new().member_card_id("")),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons", rest)
    }
}

/// 指定券状态查询用户商品券列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, AssociatedOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{ProductCoupon, DetailItemList, DetailState};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::{SingleUsageDetail, SequentialUsageDetail};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/partner/product-coupon/users/{openid}/coupons");

    /// 指定券状态查询用户商品券列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 公众账号AppID
        pub appid: Required<String>,
        /// 用户商品券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
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

        /// 商品券ID
        #[inline]
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Some(value.into());
            self
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// 公众账号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户商品券状态
        #[inline]
        pub fn coupon_state(mut self, value: impl Into<Enumeration<CouponState>>) -> Self {
            self.coupon_state = Some(value.into());
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
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("appid", &mut self.appid),
                ("coupon_state", &mut self.coupon_state),
                ("page_size", &mut self.page_size),
                ("page_token", &mut self.page_token),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 指定券状态查询用户商品券列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总个数
        pub total_count: Option<i64>,
        /// 下一页Token
        pub next_page_token: Option<String>,
        /// 用户商品券列表
        pub user_coupon_list: Option<Vec<UserCouponList>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("next_page_token", &mut self.next_page_token),
                ("user_coupon_list", &mut self.user_coupon_list),
            ]);
        }
    }

    /// 用户商品券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserCouponList {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 用户商品券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间
        pub valid_end_time: Option<String>,
        /// 领券时间
        pub receive_time: Option<String>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 发券渠道
        pub send_channel: Option<Enumeration<SendChannel>>,
        /// 确认请求单号
        pub confirm_request_no: Option<String>,
        /// 确认发放时间
        pub confirm_time: Option<Time>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 单券使用详情
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情
        pub sequential_usage_detail: Option<SequentialUsageDetail>,
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for UserCouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("coupon_state", &mut self.coupon_state),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("receive_time", &mut self.receive_time),
                ("send_request_no", &mut self.send_request_no),
                ("send_channel", &mut self.send_channel),
                ("confirm_request_no", &mut self.confirm_request_no),
                ("confirm_time", &mut self.confirm_time),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("single_usage_detail", &mut self.single_usage_detail),
                ("sequential_usage_detail", &mut self.sequential_usage_detail),
                ("product_coupon", &mut self.product_coupon),
                ("stock", &mut self.stock),
                ("attach", &mut self.attach),
                ("channel_custom_info", &mut self.channel_custom_info),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 批次信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Stock {
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
        pub state: Option<Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Stock {
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

    /// 单券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
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
        pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// 多次优惠是否提供首笔特惠
        pub special_first: Option<bool>,
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
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
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

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
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
                ("available_seconds", &mut self.available_seconds),
            ]);
        }
    }

    message!(
        Request,
        Response,
        UserCouponList,
        Stock,
        SingleUsageRule,
        SequentialUsageRule,
        CouponAvailablePeriod,
        SequentialUsageRuleCouponAvailablePeriod
    );
}

/// 向用户发放商品券
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponTagList, CouponState, SendChannel, AssociatedOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{ProductCoupon, DetailItemList, DetailState};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::{SingleUsageDetail, SequentialUsageDetail};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::get::{Stock, SingleUsageRule, SequentialUsageRule, CouponAvailablePeriod, SequentialUsageRuleCouponAvailablePeriod};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/users/{openid}/coupons");

    /// 向用户发放商品券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 商品券ID
        pub product_coupon_id: Required<String>,
        /// 批次ID
        pub stock_id: Required<String>,
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 公众账号AppID
        pub appid: Required<String>,
        /// 发券请求单号
        pub send_request_no: Required<String>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
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

        /// 商品券ID
        #[inline]
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Required::set(value.into());
            self
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 用户商品券Code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// 公众账号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 发券请求单号
        #[inline]
        pub fn send_request_no(mut self, value: impl Into<String>) -> Self {
            self.send_request_no = Required::set(value.into());
            self
        }

        /// 自定义附加信息
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 用户商品券标签信息
        #[inline]
        pub fn coupon_tag_info(mut self, value: CouponTagInfo) -> Self {
            self.coupon_tag_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("coupon_code", &mut self.coupon_code),
                ("appid", &mut self.appid),
                ("send_request_no", &mut self.send_request_no),
                ("attach", &mut self.attach),
                ("coupon_tag_info", &mut self.coupon_tag_info),
            ]);
        }
    }

    /// 用户商品券标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<Enumeration<CouponTagList>>>,
        /// 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    impl CouponTagInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户商品券标签列表
        #[inline]
        pub fn coupon_tag_list(mut self, value: Vec<Enumeration<CouponTagList>>) -> Self {
            self.coupon_tag_list = Some(value);
            self
        }

        /// 会员标签信息
        #[inline]
        pub fn member_tag_info(mut self, value: MemberTagInfo) -> Self {
            self.member_tag_info = Some(value);
            self
        }
    }

    impl Message for CouponTagInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_tag_list", &mut self.coupon_tag_list),
                ("member_tag_info", &mut self.member_tag_info),
            ]);
        }
    }

    /// 会员标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// 会员卡模板ID
        pub member_card_id: Option<String>,
    }

    impl MemberTagInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员卡模板ID
        #[inline]
        pub fn member_card_id(mut self, value: impl Into<String>) -> Self {
            self.member_card_id = Some(value.into());
            self
        }
    }

    impl Message for MemberTagInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("member_card_id", &mut self.member_card_id)]);
        }
    }

    /// 向用户发放商品券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 用户商品券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间
        pub valid_end_time: Option<String>,
        /// 领券时间
        pub receive_time: Option<String>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 发券渠道
        pub send_channel: Option<Enumeration<SendChannel>>,
        /// 确认请求单号
        pub confirm_request_no: Option<String>,
        /// 确认发放时间
        pub confirm_time: Option<Time>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 单券使用详情
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情
        pub sequential_usage_detail: Option<SequentialUsageDetail>,
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("coupon_state", &mut self.coupon_state),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("receive_time", &mut self.receive_time),
                ("send_request_no", &mut self.send_request_no),
                ("send_channel", &mut self.send_channel),
                ("confirm_request_no", &mut self.confirm_request_no),
                ("confirm_time", &mut self.confirm_time),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("single_usage_detail", &mut self.single_usage_detail),
                ("sequential_usage_detail", &mut self.sequential_usage_detail),
                ("product_coupon", &mut self.product_coupon),
                ("stock", &mut self.stock),
                ("attach", &mut self.attach),
                ("channel_custom_info", &mut self.channel_custom_info),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    message!(Request, CouponTagInfo, MemberTagInfo, Response);
}
