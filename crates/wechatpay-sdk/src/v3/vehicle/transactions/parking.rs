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
        self.0.call(&post::OPERATION).message(request)
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
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 服务描述
        pub description: Required<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 交易场景
        pub trade_scene: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 分账标识
        pub profit_sharing: Option<Enumeration<ProfitSharing>>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 停车场景信息
        pub parking_info: Option<ParkingInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 服务描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 回调通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 分账标识
        #[inline]
        pub fn profit_sharing(mut self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            self.profit_sharing = Some(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 停车场景信息
        #[inline]
        pub fn parking_info(mut self, value: ParkingInfo) -> Self {
            self.parking_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("trade_scene", &mut self.trade_scene),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("profit_sharing", &mut self.profit_sharing),
                ("amount", &mut self.amount),
                ("parking_info", &mut self.parking_info),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<Enumeration<Currency>>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<Enumeration<Currency>>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 停车场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParkingInfo {
        /// 停车入场id
        pub parking_id: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 车牌颜色
        pub plate_color: Required<Enumeration<PlateColor>>,
        /// 入场时间
        pub start_time: Required<Time>,
        /// 出场时间
        pub end_time: Required<Time>,
        /// 停车场名称
        pub parking_name: Required<String>,
        /// 计费时长
        pub charging_duration: Required<i64>,
        /// 停车场设备id
        pub device_id: Required<String>,
    }

    impl ParkingInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 停车入场id
        #[inline]
        pub fn parking_id(mut self, value: impl Into<String>) -> Self {
            self.parking_id = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 车牌颜色
        #[inline]
        pub fn plate_color(mut self, value: impl Into<Enumeration<PlateColor>>) -> Self {
            self.plate_color = Required::set(value.into());
            self
        }

        /// 入场时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 出场时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 停车场名称
        #[inline]
        pub fn parking_name(mut self, value: impl Into<String>) -> Self {
            self.parking_name = Required::set(value.into());
            self
        }

        /// 计费时长
        #[inline]
        pub fn charging_duration(mut self, value: i64) -> Self {
            self.charging_duration = Required::set(value);
            self
        }

        /// 停车场设备id
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }
    }

    impl Message for ParkingInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("parking_id", &mut self.parking_id),
                ("plate_number", &mut self.plate_number),
                ("plate_color", &mut self.plate_color),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("parking_name", &mut self.parking_name),
                ("charging_duration", &mut self.charging_duration),
                ("device_id", &mut self.device_id),
            ]);
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

    message!(Request, Amount, ParkingInfo, Response, ResponseAmount, PromotionDetail);
}
