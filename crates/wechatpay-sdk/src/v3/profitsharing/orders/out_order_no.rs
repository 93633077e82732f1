//! `/v3/profitsharing/orders/{out_order_no}`

/// `/v3/profitsharing/orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 查询分账结果 (direct and partner)
    ///
    /// `GET /v3/profitsharing/orders/{out_order_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .orders()
    ///     .out_order_no("P20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/orders/{out_order_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders/{out_order_no}")
    }
}

/// 查询分账结果
pub mod get {
    pub use crate::v3::profitsharing::schemas::ReceiverType;

    enumeration! {
        /// 分账单状态
        State {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
        final FINISHED
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
            RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NO_AUTH = "NO_AUTH",
            RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账结果：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 查询分账结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub state: State,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账接收方类型
        pub r#type: ReceiverType,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// 分账结果
        pub result: ReceiversResult,
        /// 分账失败原因
        pub fail_reason: FailReason,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 分账创建时间
        pub create_time: Option<crate::Time>,
        /// 分账完成时间
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Required "transaction_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => state: Optional "state",
            5 => receivers: Optional "receivers",
        }
        Receivers {
            0 => amount: Optional "amount",
            1 => description: Optional "description",
            2 => r#type: Optional "type",
            3 => account: Optional "account",
            4 => result: Optional "result",
            5 => fail_reason: Optional "fail_reason",
            6 => detail_id: Optional "detail_id",
            7 => create_time: Optional "create_time",
            8 => finish_time: Optional "finish_time",
        }
    }
}
