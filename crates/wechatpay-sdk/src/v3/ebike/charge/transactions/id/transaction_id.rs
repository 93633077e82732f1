//! `/v3/ebike/charge/transactions/id/{transaction_id}`

/// `/v3/ebike/charge/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ebike/charge/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/transactions/id/{transaction_id}")
    }
}

/// 查询订单
pub mod get {

    pub use crate::shared::v3_ebike_charge_contracts_contract_id_get::Request;
    pub use crate::shared::v3_ebike_charge_transactions_id_transaction_id_get::{
        Amount, PromotionDetail,
    };

    /// 查询订单：应答（其他接口共用）
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
        pub success_time: Option<crate::Time>,
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

    /// 支付者信息
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商的标识
        pub openid: Option<String>,
        /// 用户在特约商户的标识
        pub sub_openid: Option<String>,
    }

    /// 设备信息
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 充电位设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Option<String>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => sub_mchid: "sub_mchid",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => out_trade_no: "out_trade_no",
            5 => transaction_id: "transaction_id",
            6 => attach: "attach",
            7 => trade_type: "trade_type",
            8 => bank_type: "bank_type",
            9 => success_time: "success_time",
            10 => trade_state: "trade_state",
            11 => trade_state_des: "trade_state_des",
            12 => contract_id: "contract_id",
            13 => payer: "payer",
            14 => amount: "amount",
            15 => device_info: "device_info",
            16 => promotion_detail: "promotion_detail",
        }
        Payer {
            0 => openid: "openid",
            1 => sub_openid: "sub_openid",
        }
        DeviceInfo {
            0 => device_id: "device_id",
            1 => device_ip: "device_ip",
        }
    }
}
