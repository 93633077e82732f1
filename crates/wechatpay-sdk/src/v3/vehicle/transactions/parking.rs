//! `/v3/vehicle/transactions/parking`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/transactions/parking`
#[derive(Clone, Debug)]
pub struct Parking(pub(crate) Node);

impl Parking {
    /// 扣费受理 (direct and partner)
    ///
    /// `POST /v3/vehicle/transactions/parking`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::parking::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109")
    ///     .description("停车场扣费")
    ///     .attach("深圳分店")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene("PARKING")
    ///     .goods_tag("WXG")
    ///     .notify_url("https://yoursite.com/wxpay.html")
    ///     .profit_sharing(post::ProfitSharing::Y)
    ///     .amount(post::Amount::new().total(888).currency(post::Currency::CNY))
    ///     .parking_info(
    ///         post::ParkingInfo::new()
    ///             .parking_id("5K8264ILTKCH16CQ250")
    ///             .plate_number("粤B888888")
    ///             .plate_color(post::PlateColor::BLUE)
    ///             .start_time("2017-08-26T10:43:39+08:00")
    ///             .end_time("2017-08-26T10:43:39+08:00")
    ///             .parking_name("欢乐海岸停车场")
    ///             .charging_duration(3600)
    ///             .device_id("12313"),
    ///     );
    /// let answer = client.v3().vehicle().transactions().parking().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/transactions/parking", rest)
    }
}

/// 扣费受理
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::vehicle::parking::parkings::post::PlateColor;
    pub use crate::v3::vehicle::transactions::out_trade_no::out_trade_no::get::{
        ParkingInfo as ResponseParkingInfo, Payer,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/vehicle/transactions/parking").numbered_by("out_trade_no");

    enumeration! {
        /// 分账标识
        ProfitSharing {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 货币类型
        Currency {
            CNY = "CNY",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            ACCEPTED = "ACCEPTED",
            PAY_FAIL = "PAY_FAIL",
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 用户是否已还款
        UserRepaid {
            Y = "Y",
            N = "N",
        }
    }

    enumeration! {
        /// 交易场景
        TradeScene {
            PARKING = "PARKING",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            SINGLE = "SINGLE",
            GLOBAL = "GLOBAL",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

    /// 扣费受理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            required::<String>("trade_scene"),
            optional::<String>("goods_tag"),
            required::<String>("notify_url"),
            optional::<Enumeration<ProfitSharing>>("profit_sharing"),
            required::<Amount>("amount"),
            optional::<ParkingInfo>("parking_info"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户应用ID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 服务描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with("trade_scene", String::hold(value.into())))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 分账标识
        pub fn profit_sharing(self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with("profit_sharing", <Enumeration<ProfitSharing>>::hold(value.into())))
        }

        /// 订单金额（必填）
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value.hold()))
        }

        /// 停车场景信息
        pub fn parking_info(self, value: ParkingInfo) -> Self {
            Self(self.0.with("parking_info", value.hold()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), optional::<Enumeration<Currency>>("currency")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("total", Fen::hold(value.into())))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<Enumeration<Currency>>) -> Self {
            Self(self.0.with("currency", <Enumeration<Currency>>::hold(value.into())))
        }
    }

    /// 停车场景信息
    #[derive(Clone)]
    pub struct ParkingInfo(pub(crate) Object);

    impl ParkingInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("parking_id"),
            required::<String>("plate_number"),
            required::<Enumeration<PlateColor>>("plate_color"),
            required::<Time>("start_time"),
            required::<Time>("end_time"),
            required::<String>("parking_name"),
            required::<i64>("charging_duration"),
            required::<String>("device_id"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 停车入场id（必填）
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("parking_id", String::hold(value.into())))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with("plate_number", String::hold(value.into())))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<Enumeration<PlateColor>>) -> Self {
            Self(self.0.with("plate_color", <Enumeration<PlateColor>>::hold(value.into())))
        }

        /// 入场时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("start_time", Time::hold(value.into())))
        }

        /// 出场时间（必填）
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("end_time", Time::hold(value.into())))
        }

        /// 停车场名称（必填）
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("parking_name", String::hold(value.into())))
        }

        /// 计费时长（必填）
        pub fn charging_duration(self, value: i64) -> Self {
            Self(self.0.with("charging_duration", value.hold()))
        }

        /// 停车场设备id（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_id", String::hold(value.into())))
        }
    }

    /// 扣费受理：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务描述
        pub description: Option<String>,
        /// 订单创建时间
        pub create_time: Option<Time>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_description: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 用户是否已还款
        pub user_repaid: Option<Enumeration<UserRepaid>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 交易场景
        pub trade_scene: Option<Enumeration<TradeScene>>,
        /// 停车场景信息
        pub parking_info: Option<ResponseParkingInfo>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 订单金额信息
        pub amount: Option<ResponseAmount>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("description", &mut self.description),
                ("create_time", &mut self.create_time),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("trade_state", &mut self.trade_state),
                ("trade_state_description", &mut self.trade_state_description),
                ("success_time", &mut self.success_time),
                ("bank_type", &mut self.bank_type),
                ("user_repaid", &mut self.user_repaid),
                ("attach", &mut self.attach),
                ("trade_scene", &mut self.trade_scene),
                ("parking_info", &mut self.parking_info),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    /// 订单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<Enumeration<Currency>>,
        /// 用户实际支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<Fen>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("currency", &mut self.currency),
                ("payer_total", &mut self.payer_total),
                ("discount_total", &mut self.discount_total),
            ]);
        }
    }

    /// 优惠信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠币种
        pub currency: Option<Enumeration<Currency>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_id", &mut self.coupon_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("stock_id", &mut self.stock_id),
                ("amount", &mut self.amount),
                ("wechatpay_contribute", &mut self.wechatpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
                ("currency", &mut self.currency),
            ]);
        }
    }

    request!(Request, Amount, ParkingInfo);

    message!(Response, ResponseAmount, PromotionDetail);
}
