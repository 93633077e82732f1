//! `/v3/customs/orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/customs/orders`
pub struct Orders(pub(crate) Node);

impl Orders {
    /// 报关查询
    ///
    /// `GET /v3/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::get;
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
    /// let answer = client.v3().customs().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 报关
    ///
    /// `POST /v3/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::post;
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
    /// let answer = client.v3().customs().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// 报关信息修改
    ///
    /// `PATCH /v3/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::patch;
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
    /// let answer = client.v3().customs().orders().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/customs/orders", rest)
    }
}

/// 报关查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/customs/orders").at("apihk.mch.weixin.qq.com", "/global");

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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 订单类型（必填）
        pub fn order_type(self, value: impl Into<Enumeration<OrderType>>) -> Self {
            Self(self.0.with::<Enumeration<OrderType>>("order_type", value.into()))
        }

        /// 订单号（必填）
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("order_no", value.into()))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with::<Enumeration<Customs>>("customs", value.into()))
        }

        /// 偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 请求最大记录条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("verify_department", &mut self.verify_department),
                4 => Named("verify_department_trade_id", &mut self.verify_department_trade_id),
                5 => Named("offset", &mut self.offset),
                6 => Named("limit", &mut self.limit),
                7 => Named("total_count", &mut self.total_count),
                8 => Named("data", &mut self.data),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_order_no", &mut self.sub_order_no),
                1 => Named("sub_order_id", &mut self.sub_order_id),
                2 => Named("mch_customs_no", &mut self.mch_customs_no),
                3 => Named("customs", &mut self.customs),
                4 => Named("fee_type", &mut self.fee_type),
                5 => Named("order_fee", &mut self.order_fee),
                6 => Named("duty", &mut self.duty),
                7 => Named("transport_fee", &mut self.transport_fee),
                8 => Named("product_fee", &mut self.product_fee),
                9 => Named("state", &mut self.state),
                10 => Named("explanation", &mut self.explanation),
                11 => Named("modify_time", &mut self.modify_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}

/// 报关
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/customs/orders")
        .at("apihk.mch.weixin.qq.com", "/global")
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with::<Enumeration<Customs>>("customs", value.into()))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_customs_no", value.into()))
        }

        /// 关税，单位为分
        pub fn duty(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("duty", value.into()))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_order_no", value.into()))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 子订单金额，单位为分
        pub fn order_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("order_fee", value.into()))
        }

        /// 物流费用，单位为分
        pub fn transport_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("transport_fee", value.into()))
        }

        /// 商品费用，单位为分
        pub fn product_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("product_fee", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("state", &mut self.state),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("sub_order_no", &mut self.sub_order_no),
                6 => Named("sub_order_id", &mut self.sub_order_id),
                7 => Named("verify_department", &mut self.verify_department),
                8 => Named("verify_department_trade_id", &mut self.verify_department_trade_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 报关信息修改
pub mod patch {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::PATCH, "/v3/customs/orders")
        .at("apihk.mch.weixin.qq.com", "/global")
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_order_no", value.into()))
        }

        /// 海关编码（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with::<Enumeration<Customs>>("customs", value.into()))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_customs_no", value.into()))
        }

        /// 关税，单位为分
        pub fn duty(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("duty", value.into()))
        }

        /// 子订单金额，单位为分
        pub fn order_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("order_fee", value.into()))
        }

        /// 物流费用，单位为分
        pub fn transport_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("transport_fee", value.into()))
        }

        /// 商品费用，单位为分
        pub fn product_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("product_fee", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("state", &mut self.state),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("sub_order_no", &mut self.sub_order_no),
                6 => Named("sub_order_id", &mut self.sub_order_id),
                7 => Named("modify_time", &mut self.modify_time),
                8 => Named("verify_department", &mut self.verify_department),
                9 => Named("verify_department_trade_id", &mut self.verify_department_trade_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
