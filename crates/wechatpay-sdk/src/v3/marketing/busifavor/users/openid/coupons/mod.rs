//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod coupon_code;

/// `/v3/marketing/busifavor/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/{coupon_code}`: 券code
    pub fn coupon_code(self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode { node: self.node.bind("coupon_code", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/users/{openid}/coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/users/{openid}/coupons")
    }
}

/// 根据过滤条件查询用户券
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{CouponState, StockType, DisplayPatternInfo, IrregularyAvaliableTime, FixedNormalCoupon, DiscountCoupon, ExchangeCoupon, MiniProgramsInfo, CodeDisplayMode, FinderInfo, AvailableDayTime};
pub use crate::v3::marketing::busifavor::users::openid::coupons::coupon_code::appids::appid::get::{CouponUseRule, CustomEntrance, CouponAvailableTime, AvailableWeek, UseMethod, CouponAvailableTimeAvailableWeek, CouponAvailableTimeIrregularyAvaliableTime, AvailableWeekAvailableDayTime};

    /// 根据过滤条件查询用户券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("stock_id"),
            message::optional::<crate::Enumeration<CouponState>>("coupon_state"),
            message::optional::<String>("creator_merchant"),
            message::optional::<String>("belong_merchant"),
            message::optional::<String>("sender_merchant"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 券状态
        pub fn coupon_state(self, value: impl Into<crate::Enumeration<CouponState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponState>>("coupon_state", value))
        }

        /// 创建批次的商户号
        pub fn creator_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("creator_merchant", value))
        }

        /// 批次归属商户号
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("belong_merchant", value))
        }

        /// 批次发放商户号
        pub fn sender_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sender_merchant", value))
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

    /// 结果集
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
        pub stock_type: Option<crate::Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 券状态
        pub coupon_state: Option<crate::Enumeration<CouponState>>,
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
        pub available_start_time: Option<crate::Time>,
        /// 券过期时间
        pub expire_time: Option<crate::Time>,
        /// 券领券时间
        pub receive_time: Option<crate::Time>,
        /// 券核销时间
        pub use_time: Option<crate::Time>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<crate::Time>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
        }
        Data {
            0 => stock_name: "stock_name",
            1 => belong_merchant: "belong_merchant",
            2 => comment: "comment",
            3 => goods_name: "goods_name",
            4 => stock_type: "stock_type",
            5 => coupon_use_rule: "coupon_use_rule",
            6 => custom_entrance: "custom_entrance",
            7 => display_pattern_info: "display_pattern_info",
            8 => coupon_code: "coupon_code",
            9 => coupon_state: "coupon_state",
            10 => stock_id: "stock_id",
            11 => transferable: "transferable",
            12 => shareable: "shareable",
            13 => send_request_no: "send_request_no",
            14 => use_request_no: "use_request_no",
            15 => available_start_time: "available_start_time",
            16 => expire_time: "expire_time",
            17 => receive_time: "receive_time",
            18 => use_time: "use_time",
            19 => associate_out_trade_no: "associate_out_trade_no",
            20 => deactivate_reason: "deactivate_reason",
            21 => deactivate_request_no: "deactivate_request_no",
            22 => deactivate_time: "deactivate_time",
            23 => return_request_no: "return_request_no",
            24 => return_time: "return_time",
        }
    }
}
