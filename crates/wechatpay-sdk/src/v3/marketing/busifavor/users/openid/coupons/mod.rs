//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod coupon_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/users/{openid}/coupons`
#[derive(Clone, Debug)]
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// `/{coupon_code}`: 券code
    #[inline]
    pub fn coupon_code(self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode(self.0.bind("coupon_code", value))
    }

    /// 根据过滤条件查询用户券 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx233544546545989")
    ///     .stock_id("9865000")
    ///     .coupon_state(get::CouponState::SENDED)
    ///     .creator_merchant("1000000001")
    ///     .belong_merchant("1000000002")
    ///     .sender_merchant("1000000003")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .users()
    ///     .openid("2323dfsdf342342")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/users/{openid}/coupons", rest)
    }
}

/// 根据过滤条件查询用户券
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, Listed, Members, Message, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{StockType, DisplayPatternInfo, IrregularyAvaliableTime, FixedNormalCoupon, DiscountCoupon, ExchangeCoupon, MiniProgramsInfo, BackgroundColor, FinderInfo, AvailableDayTime};
pub use crate::v3::marketing::busifavor::users::openid::coupons::coupon_code::appids::appid::get::{CouponUseRule, CustomEntrance, CouponAvailableTime, AvailableWeek, UseMethod, CouponAvailableTimeAvailableWeek, CouponAvailableTimeIrregularyAvaliableTime, AvailableWeekAvailableDayTime};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/busifavor/users/{openid}/coupons");

    enumeration! {
        /// 券状态
        CouponState {
            SENDED = "SENDED",
            USED = "USED",
            EXPIRED = "EXPIRED",
            DELETED = "DELETED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    /// 根据过滤条件查询用户券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("stock_id"),
            optional::<Enumeration<CouponState>>("coupon_state"),
            optional::<String>("creator_merchant"),
            optional::<String>("belong_merchant"),
            optional::<String>("sender_merchant"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("stock_id", String::hold(value.into())))
        }

        /// 券状态
        pub fn coupon_state(self, value: impl Into<Enumeration<CouponState>>) -> Self {
            Self(self.0.with("coupon_state", <Enumeration<CouponState>>::hold(value.into())))
        }

        /// 创建批次的商户号
        pub fn creator_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with("creator_merchant", String::hold(value.into())))
        }

        /// 批次归属商户号
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with("belong_merchant", String::hold(value.into())))
        }

        /// 批次发放商户号
        pub fn sender_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sender_merchant", String::hold(value.into())))
        }

        /// 分页页码
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 分页大小
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }
    }

    /// 根据过滤条件查询用户券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
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
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享链接
        pub shareable: Option<bool>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 核销请求单号
        pub use_request_no: Option<String>,
        /// 券可使用开始时间
        pub available_start_time: Option<String>,
        /// 券过期时间
        pub expire_time: Option<String>,
        /// 券领券时间
        pub receive_time: Option<String>,
        /// 券核销时间
        pub use_time: Option<String>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("belong_merchant", &mut self.belong_merchant),
                ("comment", &mut self.comment),
                ("goods_name", &mut self.goods_name),
                ("stock_type", &mut self.stock_type),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("custom_entrance", &mut self.custom_entrance),
                ("display_pattern_info", &mut self.display_pattern_info),
                ("coupon_code", &mut self.coupon_code),
                ("coupon_state", &mut self.coupon_state),
                ("stock_id", &mut self.stock_id),
                ("transferable", &mut self.transferable),
                ("shareable", &mut self.shareable),
                ("send_request_no", &mut self.send_request_no),
                ("use_request_no", &mut self.use_request_no),
                ("available_start_time", &mut self.available_start_time),
                ("expire_time", &mut self.expire_time),
                ("receive_time", &mut self.receive_time),
                ("use_time", &mut self.use_time),
                ("associate_out_trade_no", &mut self.associate_out_trade_no),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("return_request_no", &mut self.return_request_no),
                ("return_time", &mut self.return_time),
            ]);
        }
    }

    request!(Request);

    message!(Response, Data);
}
