//! `/v3/global/refunds`

pub mod id;
pub mod out_refund_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/refunds`
#[derive(Clone, Debug)]
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
        self.0.call(&get::OPERATION).query_message(request)
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{Scope, Type};
    pub use crate::v3::global::refunds::id::refund_id::get::{
        Amount as DataAmount, Channel, ExchangeRate, ExchangeRateType, FundSource, Status,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/refunds").at("apihk.mch.weixin.qq.com", "");

    /// 查询所有退款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
        /// 记录起始位置
        pub offset: Required<i64>,
        /// 每页笔数
        pub count: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 记录起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Required::set(value);
            self
        }

        /// 每页笔数
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_mchid", &mut self.sp_mchid),
                ("offset", &mut self.offset),
                ("count", &mut self.count),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_mchid", &mut self.sp_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("data", &mut self.data),
                ("total_num", &mut self.total_num),
                ("current_total_num", &mut self.current_total_num),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("currency", &mut self.currency),
                ("payer_total", &mut self.payer_total),
                ("payer_currency", &mut self.payer_currency),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("out_refund_no", &mut self.out_refund_no),
                ("channel", &mut self.channel),
                ("recv_account", &mut self.recv_account),
                ("fund_source", &mut self.fund_source),
                ("success_time", &mut self.success_time),
                ("create_time", &mut self.create_time),
                ("status", &mut self.status),
                ("amount", &mut self.amount),
                ("refund_detail", &mut self.refund_detail),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("refund_amount", &mut self.refund_amount),
                ("currency", &mut self.currency),
            ]);
        }
    }

    message!(Request, Response, Amount, Data, RefundDetail);
}

/// 申请退款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mchid: Required<String>,
        /// APPID
        pub appid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 机构APPID
        pub sp_appid: Required<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 退款通知地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 机构APPID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }

        /// 退款原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Some(value);
            self
        }

        /// 退款通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_refund_no", &mut self.out_refund_no),
                ("reason", &mut self.reason),
                ("amount", &mut self.amount),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Required<Fen>,
        /// 原订单金额，单位为分
        pub total: Required<Fen>,
        /// 退款币种
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 退款金额，单位为分
        #[inline]
        pub fn refund(mut self, value: impl Into<Fen>) -> Self {
            self.refund = Required::set(value.into());
            self
        }

        /// 原订单金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 退款币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("total", &mut self.total),
                ("currency", &mut self.currency),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("out_refund_no", &mut self.out_refund_no),
                ("create_time", &mut self.create_time),
                ("amount", &mut self.amount),
                ("detail", &mut self.detail),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("currency", &mut self.currency),
                ("payer_refund", &mut self.payer_refund),
                ("payer_currency", &mut self.payer_currency),
                ("exchange_rate", &mut self.exchange_rate),
            ]);
        }
    }

    message!(Request, Amount, Response, ResponseAmount);
}
