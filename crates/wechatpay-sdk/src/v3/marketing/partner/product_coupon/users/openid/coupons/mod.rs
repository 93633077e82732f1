//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`

pub mod coupon_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("product_coupon_id"),
            optional::<String>("stock_id"),
            required::<String>("appid"),
            optional::<Enumeration<CouponState>>("coupon_state"),
            optional::<i64>("page_size"),
            optional::<String>("page_token"),
            required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品券ID
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_coupon_id", value.into()))
        }

        /// 批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 用户商品券状态
        pub fn coupon_state(self, value: impl Into<Enumeration<CouponState>>) -> Self {
            Self(self.0.with::<Enumeration<CouponState>>("coupon_state", value.into()))
        }

        /// 分页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }

        /// 分页Token
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("page_token", value.into()))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("next_page_token", &mut self.next_page_token),
                2 => Named("user_coupon_list", &mut self.user_coupon_list),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_code", &mut self.coupon_code),
                1 => Named("coupon_state", &mut self.coupon_state),
                2 => Named("valid_begin_time", &mut self.valid_begin_time),
                3 => Named("valid_end_time", &mut self.valid_end_time),
                4 => Named("receive_time", &mut self.receive_time),
                5 => Named("send_request_no", &mut self.send_request_no),
                6 => Named("send_channel", &mut self.send_channel),
                7 => Named("confirm_request_no", &mut self.confirm_request_no),
                8 => Named("confirm_time", &mut self.confirm_time),
                9 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                10 => Named("deactivate_time", &mut self.deactivate_time),
                11 => Named("deactivate_reason", &mut self.deactivate_reason),
                12 => Named("single_usage_detail", &mut self.single_usage_detail),
                13 => Named("sequential_usage_detail", &mut self.sequential_usage_detail),
                14 => Named("product_coupon", &mut self.product_coupon),
                15 => Named("stock", &mut self.stock),
                16 => Named("attach", &mut self.attach),
                17 => Named("channel_custom_info", &mut self.channel_custom_info),
                18 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("remark", &mut self.remark),
                3 => Named("coupon_code_mode", &mut self.coupon_code_mode),
                4 => Named("coupon_code_count_info", &mut self.coupon_code_count_info),
                5 => Named("stock_send_rule", &mut self.stock_send_rule),
                6 => Named("single_usage_rule", &mut self.single_usage_rule),
                7 => Named("sequential_usage_rule", &mut self.sequential_usage_rule),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_period", &mut self.coupon_available_period),
                1 => Named("normal_coupon_list", &mut self.normal_coupon_list),
                2 => Named("discount_coupon_list", &mut self.discount_coupon_list),
                3 => Named("exchange_coupon_list", &mut self.exchange_coupon_list),
                4 => Named("special_first", &mut self.special_first),
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
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
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
                6 => Named("available_seconds", &mut self.available_seconds),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_begin_time", &mut self.available_begin_time),
                1 => Named("available_end_time", &mut self.available_end_time),
                2 => Named("wait_days_after_receive", &mut self.wait_days_after_receive),
                3 => Named("weekly_available_period", &mut self.weekly_available_period),
                4 => Named(
                    "irregular_available_period_list",
                    &mut self.irregular_available_period_list,
                ),
                5 => Named("available_seconds", &mut self.available_seconds),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("product_coupon_id"),
            required::<String>("stock_id"),
            optional::<String>("coupon_code"),
            required::<String>("appid"),
            required::<String>("send_request_no"),
            optional::<String>("attach"),
            optional::<CouponTagInfo>("coupon_tag_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_coupon_id", value.into()))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 用户商品券Code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_code", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 发券请求单号（必填）
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("send_request_no", value.into()))
        }

        /// 自定义附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 用户商品券标签信息
        #[inline]
        pub fn coupon_tag_info(self, value: CouponTagInfo) -> Self {
            Self(self.0.with("coupon_tag_info", value))
        }
    }

    /// 用户商品券标签信息
    #[derive(Clone)]
    pub struct CouponTagInfo(pub(crate) Object);

    impl CouponTagInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<Enumeration<CouponTagList>>>("coupon_tag_list"),
            optional::<MemberTagInfo>("member_tag_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户商品券标签列表
        #[inline]
        pub fn coupon_tag_list(self, value: Vec<Enumeration<CouponTagList>>) -> Self {
            Self(self.0.with("coupon_tag_list", value))
        }

        /// 会员标签信息
        #[inline]
        pub fn member_tag_info(self, value: MemberTagInfo) -> Self {
            Self(self.0.with("member_tag_info", value))
        }
    }

    /// 会员标签信息
    #[derive(Clone)]
    pub struct MemberTagInfo(pub(crate) Object);

    impl MemberTagInfo {
        const MEMBERS: &'static [Listed] = &[optional::<String>("member_card_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 会员卡模板ID
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("member_card_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_code", &mut self.coupon_code),
                1 => Named("coupon_state", &mut self.coupon_state),
                2 => Named("valid_begin_time", &mut self.valid_begin_time),
                3 => Named("valid_end_time", &mut self.valid_end_time),
                4 => Named("receive_time", &mut self.receive_time),
                5 => Named("send_request_no", &mut self.send_request_no),
                6 => Named("send_channel", &mut self.send_channel),
                7 => Named("confirm_request_no", &mut self.confirm_request_no),
                8 => Named("confirm_time", &mut self.confirm_time),
                9 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                10 => Named("deactivate_time", &mut self.deactivate_time),
                11 => Named("deactivate_reason", &mut self.deactivate_reason),
                12 => Named("single_usage_detail", &mut self.single_usage_detail),
                13 => Named("sequential_usage_detail", &mut self.sequential_usage_detail),
                14 => Named("product_coupon", &mut self.product_coupon),
                15 => Named("stock", &mut self.stock),
                16 => Named("attach", &mut self.attach),
                17 => Named("channel_custom_info", &mut self.channel_custom_info),
                18 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    request!(Request, CouponTagInfo, MemberTagInfo);

    held!(CouponTagInfo, MemberTagInfo);

    message!(Response);
}
