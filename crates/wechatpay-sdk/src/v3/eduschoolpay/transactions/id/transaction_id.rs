//! `/v3/eduschoolpay/transactions/id/{transaction_id}`

/// `/v3/eduschoolpay/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 微信支付订单号查单 (partner)
    ///
    /// `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/eduschoolpay/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/transactions/id/{transaction_id}")
    }
}

/// 微信支付订单号查单
pub mod get {

    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get::Request;
    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get_amount::{
        Amount, PromotionDetail,
    };

    /// 微信支付订单号查单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户appid
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 设备信息
        pub device_info: Option<DeviceInfo>,
        /// 优惠详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 子商户appid下的用户标识
        pub sub_openid: Option<String>,
    }

    /// 设备信息
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Option<String>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => appid: "appid",
            2 => sub_mchid: "sub_mchid",
            3 => sub_appid: "sub_appid",
            4 => out_trade_no: "out_trade_no",
            5 => transaction_id: "transaction_id",
            6 => trade_type: "trade_type",
            7 => trade_state: "trade_state",
            8 => trade_state_desc: "trade_state_desc",
            9 => bank_type: "bank_type",
            10 => attach: "attach",
            11 => success_time: "success_time",
            12 => payer: "payer",
            13 => amount: "amount",
            14 => device_info: "device_info",
            15 => promotion_detail: "promotion_detail",
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
