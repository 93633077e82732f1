//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone, Debug)]
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查询订单 (direct and partner)
    ///
    /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询订单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request,
    };
    use crate::operation::Operation;

    pub use crate::v3::vehicle::etc::transactions::highway::post::ResponseAmount as Amount;
    pub use crate::v3::vehicle::parking::parkings::post::PlateColor;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/vehicle/transactions/out-trade-no/{out_trade_no}");

    /// 查询订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }
    }

    /// 查询订单：应答
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
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_description: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 用户是否已还款
        pub user_repaid: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 交易场景
        pub trade_scene: Option<String>,
        /// 停车场景信息
        pub parking_info: Option<ParkingInfo>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 订单金额信息
        pub amount: Option<Amount>,
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

    /// 停车场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParkingInfo {
        /// 停车入场id
        pub parking_id: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌颜色
        pub plate_color: Option<Enumeration<PlateColor>>,
        /// 入场时间
        pub start_time: Option<String>,
        /// 出场时间
        pub end_time: Option<String>,
        /// 停车场名称
        pub parking_name: Option<String>,
        /// 计费时长
        pub charging_duration: Option<i64>,
        /// 停车场设备id
        pub device_id: Option<String>,
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

    /// 支付者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在appid下的标识
        pub openid: Option<String>,
        /// 用户在sub\_appid下的标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid), ("sub_openid", &mut self.sub_openid)]);
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
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
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
        pub currency: Option<String>,
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

    request!(Request);

    message!(Response, ParkingInfo, Payer, PromotionDetail);
}
