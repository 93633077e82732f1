//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod coupon_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/users/{openid}/coupons`
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
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 券状态
        pub fn coupon_state(self, value: impl Into<Enumeration<CouponState>>) -> Self {
            Self(self.0.with::<Enumeration<CouponState>>("coupon_state", value.into()))
        }

        /// 创建批次的商户号
        pub fn creator_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("creator_merchant", value.into()))
        }

        /// 批次归属商户号
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("belong_merchant", value.into()))
        }

        /// 批次发放商户号
        pub fn sender_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sender_merchant", value.into()))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_name", &mut self.stock_name),
                1 => Named("belong_merchant", &mut self.belong_merchant),
                2 => Named("comment", &mut self.comment),
                3 => Named("goods_name", &mut self.goods_name),
                4 => Named("stock_type", &mut self.stock_type),
                5 => Named("coupon_use_rule", &mut self.coupon_use_rule),
                6 => Named("custom_entrance", &mut self.custom_entrance),
                7 => Named("display_pattern_info", &mut self.display_pattern_info),
                8 => Named("coupon_code", &mut self.coupon_code),
                9 => Named("coupon_state", &mut self.coupon_state),
                10 => Named("stock_id", &mut self.stock_id),
                11 => Named("transferable", &mut self.transferable),
                12 => Named("shareable", &mut self.shareable),
                13 => Named("send_request_no", &mut self.send_request_no),
                14 => Named("use_request_no", &mut self.use_request_no),
                15 => Named("available_start_time", &mut self.available_start_time),
                16 => Named("expire_time", &mut self.expire_time),
                17 => Named("receive_time", &mut self.receive_time),
                18 => Named("use_time", &mut self.use_time),
                19 => Named("associate_out_trade_no", &mut self.associate_out_trade_no),
                20 => Named("deactivate_reason", &mut self.deactivate_reason),
                21 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                22 => Named("deactivate_time", &mut self.deactivate_time),
                23 => Named("return_request_no", &mut self.return_request_no),
                24 => Named("return_time", &mut self.return_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
