//! `/v3/refunds/id/{refund_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/refunds/id/{refund_id}`
pub struct RefundId(pub(crate) Node);

impl RefundId {
    /// 查询单笔退款(微信支付退款订单号)
    ///
    /// `GET /v3/refunds/id/{refund_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client.v3().refunds().id().refund_id("").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refunds/id/{refund_id}", rest)
    }
}

/// 查询单笔退款(微信支付退款订单号)
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/refunds/id/{refund_id}").at("api.mch.weixin.qq.com", "/hk");

    enumeration! {
        /// 退款渠道
        Channel {
            ORIGINAL = "ORIGINAL",
            BALANCE = "BALANCE",
            OTHER_BALANCE = "OTHER_BALANCE",
            OTHER_BANKCARD = "OTHER_BANKCARD",
        }
    }

    enumeration! {
        /// 退款资金来源
        FundSource {
            REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
            REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
        }
    }

    enumeration! {
        /// 退款状态
        Status {
            SUCCESS = "SUCCESS",
            REFUNDCLOSE = "REFUNDCLOSE",
            PROCESSING = "PROCESSING",
            ABNORMAL = "ABNORMAL",
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
            COUPON = "COUPON",
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 汇率类型
        ExchangeRateType {
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 查询单笔退款(微信支付退款订单号)：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("mchid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sp_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }
    }

    /// 查询单笔退款(微信支付退款订单号)：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付交易订单号
        pub transaction_id: Option<String>,
        /// 商户原交易订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<Enumeration<Channel>>,
        /// 退款入账账户
        pub recv_account: Option<String>,
        /// 退款资金来源
        pub fund_source: Option<Enumeration<FundSource>>,
        /// 退款成功时间
        pub success_time: Option<Time>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 退款状态
        pub status: Option<Enumeration<Status>>,
        /// 退款金额
        pub amount: Option<Amount>,
        /// 优惠退款详情
        pub detail: Option<Detail>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("channel", &mut self.channel),
                5 => Named("recv_account", &mut self.recv_account),
                6 => Named("fund_source", &mut self.fund_source),
                7 => Named("success_time", &mut self.success_time),
                8 => Named("create_time", &mut self.create_time),
                9 => Named("status", &mut self.status),
                10 => Named("amount", &mut self.amount),
                11 => Named("detail", &mut self.detail),
                _ => return None,
            })
        }
    }

    /// 退款金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 汇率
        pub exchange_rate: Option<ExchangeRate>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund", &mut self.refund),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_refund", &mut self.payer_refund),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("exchange_rate", &mut self.exchange_rate),
                _ => return None,
            })
        }
    }

    /// 优惠退款详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠券退款额，单位为分
        pub refund_amount: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for Detail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("scope", &mut self.scope),
                2 => Named("type", &mut self.r#type),
                3 => Named("amount", &mut self.amount),
                4 => Named("refund_amount", &mut self.refund_amount),
                5 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 汇率
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型
        pub r#type: Option<Enumeration<ExchangeRateType>>,
        /// 汇率值
        pub rate: Option<i64>,
    }

    impl Message for ExchangeRate {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("rate", &mut self.rate),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Amount, Detail, ExchangeRate);
}
