//! `/v3/ebike/charge/transactions/id/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// 查询订单
    ///
    /// `GET /v3/ebike/charge/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/transactions/id/{transaction_id}", rest)
    }
}

/// 查询订单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::ebike::charge::contracts::contract_id::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ebike/charge/transactions/id/{transaction_id}");

    /// 查询订单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_des: Option<String>,
        /// 充电授权扣费协议号
        pub contract_id: Option<String>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 订单金额信息
        pub amount: Option<Amount>,
        /// 设备信息
        pub device_info: Option<DeviceInfo>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("attach", &mut self.attach),
                7 => Named("trade_type", &mut self.trade_type),
                8 => Named("bank_type", &mut self.bank_type),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("trade_state", &mut self.trade_state),
                11 => Named("trade_state_des", &mut self.trade_state_des),
                12 => Named("contract_id", &mut self.contract_id),
                13 => Named("payer", &mut self.payer),
                14 => Named("amount", &mut self.amount),
                15 => Named("device_info", &mut self.device_info),
                16 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 支付者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商的标识
        pub openid: Option<String>,
        /// 用户在特约商户的标识
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

    /// 订单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户实际支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("discount_total", &mut self.discount_total),
                _ => return None,
            })
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 充电位设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Option<String>,
    }

    impl Message for DeviceInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_id", &mut self.device_id),
                1 => Named("device_ip", &mut self.device_ip),
                _ => return None,
            })
        }
    }

    /// 优惠信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("activity_id", &mut self.activity_id),
                5 => Named("amount", &mut self.amount),
                6 => Named("wxpay_contribute", &mut self.wxpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                _ => return None,
            })
        }
    }

    message!(Response, Payer, Amount, DeviceInfo, PromotionDetail);
}
