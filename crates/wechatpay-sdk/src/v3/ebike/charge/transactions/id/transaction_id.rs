//! `/v3/ebike/charge/transactions/id/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/transactions/id/{transaction_id}`
#[derive(Clone, Debug)]
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

    use crate::message::{Fen, Members, Message, Time, message};
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("attach", &mut self.attach),
                ("trade_type", &mut self.trade_type),
                ("bank_type", &mut self.bank_type),
                ("success_time", &mut self.success_time),
                ("trade_state", &mut self.trade_state),
                ("trade_state_des", &mut self.trade_state_des),
                ("contract_id", &mut self.contract_id),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("device_info", &mut self.device_info),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid), ("sub_openid", &mut self.sub_openid)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("currency", &mut self.currency),
                ("payer_total", &mut self.payer_total),
                ("discount_total", &mut self.discount_total),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("device_id", &mut self.device_id), ("device_ip", &mut self.device_ip)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("activity_id", &mut self.activity_id),
                ("amount", &mut self.amount),
                ("wxpay_contribute", &mut self.wxpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
            ]);
        }
    }

    message!(Response, Payer, Amount, DeviceInfo, PromotionDetail);
}
