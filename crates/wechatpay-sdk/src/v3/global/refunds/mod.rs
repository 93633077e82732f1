//! `/v3/global/refunds`

pub mod id;
pub mod out_refund_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/refunds`
pub struct Refunds(pub(crate) Node);

impl Refunds {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
    }

    /// `/out-refund-no`
    #[inline]
    pub fn out_refund_no(self) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo(self.0)
    }

    /// 查询所有退款
    ///
    /// `GET /v3/global/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::refunds::get;
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
    /// let answer = client.v3().global().refunds().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 申请退款
    ///
    /// `POST /v3/global/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::refunds::post;
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
    /// let answer = client.v3().global().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/refunds", rest)
    }
}

/// 查询所有退款
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{Scope, Type};
    pub use crate::v3::global::refunds::id::refund_id::get::{
        Amount as DataAmount, Channel, ExchangeRate, ExchangeRateType, FundSource, Status,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/refunds").at("apihk.mch.weixin.qq.com", "");

    /// 查询所有退款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<String>("mchid"),
            required::<String>("sub_mchid"),
            required::<String>("sp_mchid"),
            required::<i64>("offset"),
            required::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 记录起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 每页笔数（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 查询所有退款：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sp_mchid", &mut self.sp_mchid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("amount", &mut self.amount),
                6 => Named("data", &mut self.data),
                7 => Named("total_num", &mut self.total_num),
                8 => Named("current_total_num", &mut self.current_total_num),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("payer_currency", &mut self.payer_currency),
                _ => return None,
            })
        }
    }

    /// 退款单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 微信退款单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
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
        pub amount: Option<DataAmount>,
        /// 优惠退款详情
        pub refund_detail: Option<RefundDetail>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("channel", &mut self.channel),
                3 => Named("recv_account", &mut self.recv_account),
                4 => Named("fund_source", &mut self.fund_source),
                5 => Named("success_time", &mut self.success_time),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("status", &mut self.status),
                8 => Named("amount", &mut self.amount),
                9 => Named("refund_detail", &mut self.refund_detail),
                _ => return None,
            })
        }
    }

    /// 优惠退款详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RefundDetail {
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

    impl Message for RefundDetail {
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

    request!(Request);

    message!(Response, Amount, Data, RefundDetail);
}

/// 申请退款
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::{Operation, Query};

    pub use crate::v3::global::micropay::transactions::pay::post::{Scope, Type};
    pub use crate::v3::global::refunds::id::refund_id::get::{
        Detail, ExchangeRate, ExchangeRateType,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/global/refunds")
        .at("apihk.mch.weixin.qq.com", "")
        .queried_by(
            "out_refund_no",
            Query {
                path: "/v3/global/refunds/out-refund-no/{out_refund_no}",
                with: &["mchid", "sub_mchid", "sp_mchid"],
                absent: "RESOURCE_NOT_EXISTS",
            },
        );

    /// 申请退款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("appid"),
            required::<String>("sp_mchid"),
            required::<String>("sub_mchid"),
            required::<String>("sp_appid"),
            optional::<String>("sub_appid"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<String>("out_refund_no"),
            optional::<String>("reason"),
            optional::<Amount>("amount"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_refund_no", value.into()))
        }

        /// 退款原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("reason", value.into()))
        }

        /// 订单金额
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 退款通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("refund"), required::<Fen>("total"), required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("refund", value.into()))
        }

        /// 原订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total", value.into()))
        }

        /// 退款币种（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 申请退款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 退款金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub detail: Option<Detail>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("create_time", &mut self.create_time),
                3 => Named("amount", &mut self.amount),
                4 => Named("detail", &mut self.detail),
                _ => return None,
            })
        }
    }

    /// 退款金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 汇率
        pub exchange_rate: Option<ExchangeRate>,
    }

    impl Message for ResponseAmount {
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

    request!(Request, Amount);

    held!(Amount);

    message!(Response, ResponseAmount);
}
