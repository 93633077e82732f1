//! 解冻剩余资金 · Release the remaining funds
//!
//! `/v3/global/profit-sharing/orders/unfreeze`

/// 解冻剩余资金 · Release the remaining funds
///
/// `/v3/global/profit-sharing/orders/unfreeze`
#[derive(Clone)]
pub struct Unfreeze {
    pub(crate) node: crate::chain::Node,
}

impl Unfreeze {
    /// 解冻剩余资金 · Release the remaining funds
    ///
    /// `POST /v3/global/profit-sharing/orders/unfreeze`
    ///
    /// 机构不再对订单分账时，把订单剩余的待分资金解冻给子商户，返回分账单状态。模式：普通商户、服务商。
    ///
    /// Releases the remaining unshared funds of an order to the sub-merchant and returns the state of the profit-sharing order. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().global().profit_sharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().global().profit_sharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013024897](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
    #[doc(alias(
        "解冻剩余资金",
        "Release the remaining funds",
        "跨境/全球 分账",
        "unfreeze",
        "orders/unfreeze"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/profit-sharing/orders/unfreeze", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/orders/unfreeze")
    }
}

/// 解冻剩余资金 · Release the remaining funds
pub mod post {

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 解冻剩余资金：请求 · Release the remaining funds: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub out_order_no: Option<String>,
        /// 分账描述（必填） · Profit-sharing description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账描述（必填） · Profit-sharing description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 解冻剩余资金：应答 · Release the remaining funds: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 分账单状态 · Profit-sharing order status
        pub state: Option<String>,
        /// 分账接收方列表 · Profit-sharing receivers
        pub receivers: Option<Vec<Receivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表 · Profit-sharing receivers
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账币种 · Profit-sharing currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// 分账接收方帐号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: Option<String>,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: Option<String>,
        /// 分账创建时间 · Profit-sharing creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 分账明细类型 · Profit-sharing detail type
        pub detail_type: Option<String>,
        /// 出资方结算币种 · Sponsor settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub settlement_currency: Option<String>,
        /// 出资方结算金额 · Sponsor settlement amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub settlement_amount: Option<crate::Minor>,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => out_order_no: Required "out_order_no",
            3 => description: Required "description",
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
            0 => currency: Optional "currency",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
            5 => result: Optional "result",
            6 => fail_reason: Optional "fail_reason",
            7 => create_time: Optional "create_time",
            8 => finish_time: Optional "finish_time",
            9 => detail_id: Optional "detail_id",
            10 => detail_type: Optional "detail_type",
            11 => settlement_currency: Optional "settlement_currency",
            12 => settlement_amount: Optional "settlement_amount",
            13 => rate: Optional "rate",
        }
    }
}
