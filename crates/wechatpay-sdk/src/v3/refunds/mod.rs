//! `/v3/refunds`

pub mod id;
pub mod out_refund_no;

/// `/v3/refunds`
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id { node: self.node }
    }

    /// `/out-refund-no`
    #[inline]
    pub fn out_refund_no(self) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node }
    }

    /// 查询所有退款
    ///
    /// `GET /v3/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("")
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .offset(0)
    ///     .count(10);
    /// let answer = client.v3().refunds().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refunds", request.0)
    }

    /// 申请退款
    ///
    /// `POST /v3/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sp_mchid("1900000100")
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .amount(post::Amount::new().refund(888).total(888).currency("CNY"))
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client.v3().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refunds", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/refunds")
    }
}

/// 查询所有退款
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_refunds_get::{Amount, RefundDetail};
    pub use crate::shared::v3_global_refunds_id_refund_id_get_fund_source::FundSource;
    pub use crate::shared::v3_global_refunds_id_refund_id_get_status::Status;
    pub use crate::v3::refunds::id::refund_id::get::Amount as DataAmount;

    /// 查询所有退款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_mchid"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 记录起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 每页笔数
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 查询所有退款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付交易订单号
        pub id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 商户原交易订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 退款单列表
        pub data: Option<Vec<Data>>,
        /// 订单总退款次数
        pub total_num: Option<i64>,
        /// 本次返回退款单数
        pub current_total_num: Option<i64>,
    }

    /// 退款单列表
    #[non_exhaustive]
    pub struct Data {
        /// 微信退款单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款渠道
        pub channel: Option<crate::Enumeration<Channel>>,
        /// 退款入账账户
        pub recv_account: Option<String>,
        /// 退款资金来源
        pub fund_source: Option<crate::Enumeration<FundSource>>,
        /// 退款成功时间
        pub success_time: Option<crate::Time>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 退款金额
        pub amount: Option<DataAmount>,
        /// 优惠退款详情
        pub refund_detail: Option<RefundDetail>,
    }

    request!(Request);

    message! {
        Response {
            0 => id: "id",
            1 => mchid: "mchid",
            2 => sub_mchid: "sub_mchid",
            3 => sp_mchid: "sp_mchid",
            4 => out_trade_no: "out_trade_no",
            5 => amount: "amount",
            6 => data: "data",
            7 => total_num: "total_num",
            8 => current_total_num: "current_total_num",
        }
        Data {
            0 => id: "id",
            1 => out_refund_no: "out_refund_no",
            2 => channel: "channel",
            3 => recv_account: "recv_account",
            4 => fund_source: "fund_source",
            5 => success_time: "success_time",
            6 => create_time: "create_time",
            7 => status: "status",
            8 => amount: "amount",
            9 => refund_detail: "refund_detail",
        }
    }
}

/// 申请退款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_refunds_id_refund_id_get_status::Detail;
    pub use crate::shared::v3_global_refunds_post::Amount;

    /// 申请退款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("appid"),
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::optional::<String>("reason"),
            message::required::<Amount>("amount"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 机构APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 退款原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 退款通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 申请退款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub detail: Option<Detail>,
    }

    /// 退款金额
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 汇率
        pub exchange_rate: Option<ExchangeRate>,
    }

    request!(Request);

    message! {
        Response {
            0 => id: "id",
            1 => out_refund_no: "out_refund_no",
            2 => create_time: "create_time",
            3 => amount: "amount",
            4 => detail: "detail",
        }
        ResponseAmount {
            0 => refund: "refund",
            1 => currency: "currency",
            2 => payer_refund: "payer_refund",
            3 => payer_currency: "payer_currency",
            4 => exchange_rate: "exchange_rate",
        }
    }
}
