//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, message, optional, request,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("sub_appid", &mut self.sub_appid),
                2 => Named("sp_mchid", &mut self.sp_mchid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("description", &mut self.description),
                5 => Named("create_time", &mut self.create_time),
                6 => Named("out_trade_no", &mut self.out_trade_no),
                7 => Named("transaction_id", &mut self.transaction_id),
                8 => Named("trade_state", &mut self.trade_state),
                9 => Named("trade_state_description", &mut self.trade_state_description),
                10 => Named("success_time", &mut self.success_time),
                11 => Named("bank_type", &mut self.bank_type),
                12 => Named("user_repaid", &mut self.user_repaid),
                13 => Named("attach", &mut self.attach),
                14 => Named("trade_scene", &mut self.trade_scene),
                15 => Named("parking_info", &mut self.parking_info),
                16 => Named("payer", &mut self.payer),
                17 => Named("amount", &mut self.amount),
                18 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("parking_id", &mut self.parking_id),
                1 => Named("plate_number", &mut self.plate_number),
                2 => Named("plate_color", &mut self.plate_color),
                3 => Named("start_time", &mut self.start_time),
                4 => Named("end_time", &mut self.end_time),
                5 => Named("parking_name", &mut self.parking_name),
                6 => Named("charging_duration", &mut self.charging_duration),
                7 => Named("device_id", &mut self.device_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("stock_id", &mut self.stock_id),
                5 => Named("amount", &mut self.amount),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ParkingInfo, Payer, PromotionDetail);
}
