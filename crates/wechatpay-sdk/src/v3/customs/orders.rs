//! `/v3/customs/orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/customs/orders`
#[derive(Clone, Debug)]
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
        self.0.call(&get::OPERATION).query_message(request)
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
        self.0.call(&post::OPERATION).message(request)
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
        self.0.call(&patch::OPERATION).message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 订单类型
        pub order_type: Required<Enumeration<OrderType>>,
        /// 订单号
        pub order_no: Required<String>,
        /// 海关
        pub customs: Required<Enumeration<Customs>>,
        /// 偏移量
        pub offset: Option<i64>,
        /// 请求最大记录条数
        pub limit: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 订单类型
        #[inline]
        pub fn order_type(mut self, value: impl Into<Enumeration<OrderType>>) -> Self {
            self.order_type = Required::set(value.into());
            self
        }

        /// 订单号
        #[inline]
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Required::set(value.into());
            self
        }

        /// 海关
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 偏移量
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 请求最大记录条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("order_type", &mut self.order_type),
                ("order_no", &mut self.order_no),
                ("customs", &mut self.customs),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
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

    message!(Request, Response, Data);
}

/// 报关
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/customs/orders")
        .at("apihk.mch.weixin.qq.com", "/global")
        .numbered_by("out_trade_no");

    /// 报关：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 海关
        pub customs: Required<Enumeration<Customs>>,
        /// 商户海关备案号
        pub merchant_customs_no: Required<String>,
        /// 关税，单位为分
        pub duty: Option<Fen>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 子订单金额，单位为分
        pub order_fee: Option<Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<Fen>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 海关
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 商户海关备案号
        #[inline]
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Required::set(value.into());
            self
        }

        /// 关税，单位为分
        #[inline]
        pub fn duty(mut self, value: impl Into<Fen>) -> Self {
            self.duty = Some(value.into());
            self
        }

        /// 商户子订单号
        #[inline]
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// 子订单金额，单位为分
        #[inline]
        pub fn order_fee(mut self, value: impl Into<Fen>) -> Self {
            self.order_fee = Some(value.into());
            self
        }

        /// 物流费用，单位为分
        #[inline]
        pub fn transport_fee(mut self, value: impl Into<Fen>) -> Self {
            self.transport_fee = Some(value.into());
            self
        }

        /// 商品费用，单位为分
        #[inline]
        pub fn product_fee(mut self, value: impl Into<Fen>) -> Self {
            self.product_fee = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("customs", &mut self.customs),
                ("merchant_customs_no", &mut self.merchant_customs_no),
                ("duty", &mut self.duty),
                ("sub_order_no", &mut self.sub_order_no),
                ("fee_type", &mut self.fee_type),
                ("order_fee", &mut self.order_fee),
                ("transport_fee", &mut self.transport_fee),
                ("product_fee", &mut self.product_fee),
            ]);
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

    message!(Request, Response);
}

/// 报关信息修改
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::customs::orders::get::{Customs, State, VerifyDepartment};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::PATCH, "/v3/customs/orders")
        .at("apihk.mch.weixin.qq.com", "/global")
        .numbered_by("out_trade_no");

    /// 报关信息修改：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 海关编码
        pub customs: Required<Enumeration<Customs>>,
        /// 商户海关备案号
        pub merchant_customs_no: Required<String>,
        /// 关税，单位为分
        pub duty: Option<Fen>,
        /// 子订单金额，单位为分
        pub order_fee: Option<Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<Fen>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 商户子订单号
        #[inline]
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// 海关编码
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 商户海关备案号
        #[inline]
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Required::set(value.into());
            self
        }

        /// 关税，单位为分
        #[inline]
        pub fn duty(mut self, value: impl Into<Fen>) -> Self {
            self.duty = Some(value.into());
            self
        }

        /// 子订单金额，单位为分
        #[inline]
        pub fn order_fee(mut self, value: impl Into<Fen>) -> Self {
            self.order_fee = Some(value.into());
            self
        }

        /// 物流费用，单位为分
        #[inline]
        pub fn transport_fee(mut self, value: impl Into<Fen>) -> Self {
            self.transport_fee = Some(value.into());
            self
        }

        /// 商品费用，单位为分
        #[inline]
        pub fn product_fee(mut self, value: impl Into<Fen>) -> Self {
            self.product_fee = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("customs", &mut self.customs),
                ("merchant_customs_no", &mut self.merchant_customs_no),
                ("duty", &mut self.duty),
                ("order_fee", &mut self.order_fee),
                ("transport_fee", &mut self.transport_fee),
                ("product_fee", &mut self.product_fee),
            ]);
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

    message!(Request, Response);
}
