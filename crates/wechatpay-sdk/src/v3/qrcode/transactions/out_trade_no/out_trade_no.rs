//! `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查询订单 (direct and partner)
    ///
    /// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .qrcode()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/qrcode/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询订单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/qrcode/transactions/out-trade-no/{out_trade_no}");

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
        /// 用户还款状态
        UserRepayState {
            NOT_REPAY = "NOT_REPAY",
            REPAID = "REPAID",
            ALL_REFUND = "ALL_REFUND",
        }
    }

    enumeration! {
        /// 交易场景
        TradeScene {
            BUS = "BUS",
            METRO = "METRO",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
        }
    }

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

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询订单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
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
        /// 用户还款状态
        pub user_repay_state: Option<Enumeration<UserRepayState>>,
        /// 还款微信支付订单号
        pub repay_transaction_id: Option<String>,
        /// 垫资还款时间
        pub repay_time: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 代扣签约ID
        pub contract_id: Option<String>,
        /// 交易场景
        pub trade_scene: Option<Enumeration<TradeScene>>,
        /// 公交场景信息
        pub bus_info: Option<BusInfo>,
        /// 地铁场景信息
        pub metro_info: Option<MetroInfo>,
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
                12 => Named("user_repay_state", &mut self.user_repay_state),
                13 => Named("repay_transaction_id", &mut self.repay_transaction_id),
                14 => Named("repay_time", &mut self.repay_time),
                15 => Named("attach", &mut self.attach),
                16 => Named("contract_id", &mut self.contract_id),
                17 => Named("trade_scene", &mut self.trade_scene),
                18 => Named("bus_info", &mut self.bus_info),
                19 => Named("metro_info", &mut self.metro_info),
                20 => Named("amount", &mut self.amount),
                21 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 公交场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusInfo {
        /// 用户乘车时间
        pub start_time: Option<String>,
        /// 乘车路线
        pub line_name: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
    }

    impl Message for BusInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_time", &mut self.start_time),
                1 => Named("line_name", &mut self.line_name),
                2 => Named("plate_number", &mut self.plate_number),
                _ => return None,
            })
        }
    }

    /// 地铁场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MetroInfo {
        /// 用户乘车时间
        pub start_time: Option<String>,
        /// 用户下车时间
        pub end_time: Option<String>,
        /// 乘车起始站
        pub start_station: Option<String>,
        /// 乘车终点站
        pub end_station: Option<String>,
    }

    impl Message for MetroInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_time", &mut self.start_time),
                1 => Named("end_time", &mut self.end_time),
                2 => Named("start_station", &mut self.start_station),
                3 => Named("end_station", &mut self.end_station),
                _ => return None,
            })
        }
    }

    /// 订单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// `currency`
        pub currency: Option<String>,
        /// `payer_total`，单位为分
        pub payer_total: Option<Fen>,
        /// `total`，单位为分
        pub total: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("currency", &mut self.currency),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("total", &mut self.total),
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

    message!(Response, BusInfo, MetroInfo, Amount, PromotionDetail);
}
