//! `/v3/global/customs/orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/customs/orders`
#[derive(Clone, Debug)]
pub struct Orders(pub(crate) Node);

impl Orders {
    /// 报关查询 (direct)
    ///
    /// `GET /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .order_type(get::OrderType::OUT_TRADE_NO)
    ///     .order_no("20150806125346")
    ///     .customs(get::Customs::SHANGHAI_ZS)
    ///     .offset(1)
    ///     .limit(20);
    /// let answer = client.v3().global().customs().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 报关 (direct)
    ///
    /// `POST /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .duty(888)
    ///     .sub_order_no("20150806125346")
    ///     .fee_type("CNY")
    ///     .order_fee(888)
    ///     .transport_fee(888)
    ///     .product_fee(888);
    /// let answer = client.v3().global().customs().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// 报关信息修改 (direct)
    ///
    /// `PATCH /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .customs(patch::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .duty(888)
    ///     .order_fee(888)
    ///     .transport_fee(888)
    ///     .product_fee(888);
    /// let answer = client.v3().global().customs().orders().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/customs/orders", rest)
    }
}

/// 报关查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/customs/orders").at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 订单类型
        OrderType {
            OUT_TRADE_NO = "out_trade_no",
            TRANSACTION_ID = "transaction_id",
            SUB_ORDER_NO = "sub_order_no",
            SUB_ORDER_ID = "sub_order_id",
        }
    }

    enumeration! {
        /// 海关
        Customs {
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            HANGZHOU_ZS = "HANGZHOU_ZS",
            NINGBO = "NINGBO",
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            CHONGQING = "CHONGQING",
            SHANGHAI_ZS = "SHANGHAI_ZS",
            SHENZHEN = "SHENZHEN",
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 核验机构
        VerifyDepartment {
            UNIONPAY = "UNIONPAY",
            NETSUNION = "NETSUNION",
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 报关状态
        State {
            PROCESSING = "PROCESSING",
            UNDECLARED = "UNDECLARED",
            SUBMITTED = "SUBMITTED",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            EXCEPT = "EXCEPT",
        }
    }

    /// 报关查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            required::<Enumeration<OrderType>>("order_type"),
            required::<String>("order_no"),
            required::<Enumeration<Customs>>("customs"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
        }

        /// 订单类型（必填）
        pub fn order_type(self, value: impl Into<Enumeration<OrderType>>) -> Self {
            Self(self.0.with("order_type", <Enumeration<OrderType>>::hold(value.into())))
        }

        /// 订单号（必填）
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("order_no", String::hold(value.into())))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with("customs", <Enumeration<Customs>>::hold(value.into())))
        }

        /// 偏移量
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 请求最大记录条数
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }
    }

    /// 报关查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 核验机构
        pub verify_department: Option<Enumeration<VerifyDepartment>>,
        /// 核验机构流水号
        pub verify_department_trade_id: Option<String>,
        /// 偏移量
        pub offset: Option<i64>,
        /// 请求最大记录条数
        pub limit: Option<i64>,
        /// 查询结果总条数
        pub total_count: Option<i64>,
        /// 报关数据包
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("transaction_id", &mut self.transaction_id),
                ("verify_department", &mut self.verify_department),
                ("verify_department_trade_id", &mut self.verify_department_trade_id),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 报关数据包
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 商户子单号
        pub sub_order_no: Option<String>,
        /// 微信子单号
        pub sub_order_id: Option<String>,
        /// 商户海关备案号
        pub mch_customs_no: Option<String>,
        /// 海关代码
        pub customs: Option<Enumeration<Customs>>,
        /// 币种
        pub fee_type: Option<String>,
        /// 子单金额，单位为分
        pub order_fee: Option<Fen>,
        /// 关税，单位为分
        pub duty: Option<Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<Fen>,
        /// 报关状态
        pub state: Option<Enumeration<State>>,
        /// 报关结果说明
        pub explanation: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("mch_customs_no", &mut self.mch_customs_no),
                ("customs", &mut self.customs),
                ("fee_type", &mut self.fee_type),
                ("order_fee", &mut self.order_fee),
                ("duty", &mut self.duty),
                ("transport_fee", &mut self.transport_fee),
                ("product_fee", &mut self.product_fee),
                ("state", &mut self.state),
                ("explanation", &mut self.explanation),
                ("modify_time", &mut self.modify_time),
            ]);
        }
    }

    request!(Request);

    message!(Response, Data);
}

/// 报关
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/customs/orders")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_trade_no");

    /// 报关：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            required::<String>("out_trade_no"),
            required::<String>("transaction_id"),
            required::<Enumeration<Customs>>("customs"),
            required::<String>("merchant_customs_no"),
            optional::<Fen>("duty"),
            optional::<String>("sub_order_no"),
            optional::<String>("fee_type"),
            optional::<Fen>("order_fee"),
            optional::<Fen>("transport_fee"),
            optional::<Fen>("product_fee"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("transaction_id", String::hold(value.into())))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with("customs", <Enumeration<Customs>>::hold(value.into())))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("merchant_customs_no", String::hold(value.into())))
        }

        /// 关税，单位为分
        pub fn duty(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("duty", Fen::hold(value.into())))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_order_no", String::hold(value.into())))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("fee_type", String::hold(value.into())))
        }

        /// 子订单金额，单位为分
        pub fn order_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("order_fee", Fen::hold(value.into())))
        }

        /// 物流费用，单位为分
        pub fn transport_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("transport_fee", Fen::hold(value.into())))
        }

        /// 商品费用，单位为分
        pub fn product_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("product_fee", Fen::hold(value.into())))
        }
    }

    /// 报关：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: Option<Enumeration<State>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 核验机构
        pub verify_department: Option<Enumeration<VerifyDepartment>>,
        /// 核验机构交易流水号
        pub verify_department_trade_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("state", &mut self.state),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("verify_department", &mut self.verify_department),
                ("verify_department_trade_id", &mut self.verify_department_trade_id),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}

/// 报关信息修改
pub mod patch {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/global/customs/orders")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_trade_no");

    /// 报关信息修改：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            required::<String>("out_trade_no"),
            required::<String>("transaction_id"),
            optional::<String>("sub_order_no"),
            required::<Enumeration<Customs>>("customs"),
            required::<String>("merchant_customs_no"),
            optional::<Fen>("duty"),
            optional::<Fen>("order_fee"),
            optional::<Fen>("transport_fee"),
            optional::<Fen>("product_fee"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("transaction_id", String::hold(value.into())))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_order_no", String::hold(value.into())))
        }

        /// 海关编码（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with("customs", <Enumeration<Customs>>::hold(value.into())))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("merchant_customs_no", String::hold(value.into())))
        }

        /// 关税，单位为分
        pub fn duty(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("duty", Fen::hold(value.into())))
        }

        /// 子订单金额，单位为分
        pub fn order_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("order_fee", Fen::hold(value.into())))
        }

        /// 物流费用，单位为分
        pub fn transport_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("transport_fee", Fen::hold(value.into())))
        }

        /// 商品费用，单位为分
        pub fn product_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("product_fee", Fen::hold(value.into())))
        }
    }

    /// 报关信息修改：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: Option<Enumeration<State>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 核验机构
        pub verify_department: Option<Enumeration<VerifyDepartment>>,
        /// 核验机构流水号
        pub verify_department_trade_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("state", &mut self.state),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("modify_time", &mut self.modify_time),
                ("verify_department", &mut self.verify_department),
                ("verify_department_trade_id", &mut self.verify_department_trade_id),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
