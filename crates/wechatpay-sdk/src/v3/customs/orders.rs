//! 报关查询、报关、报关信息修改 · Query a customs declaration; Submit a customs declaration; Update a customs declaration
//!
//! `/v3/customs/orders`

use crate::chain::{Members, Method};

/// 报关查询、报关、报关信息修改 · Query a customs declaration; Submit a customs declaration; Update a customs declaration
///
/// `/v3/customs/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// 报关查询 · Query a customs declaration
    ///
    /// `GET /v3/customs/orders`
    ///
    /// 按订单号和海关查询报关记录，返回报关状态和核验机构信息，结果分页返回。模式：普通商户、服务商。
    ///
    /// Queries customs declarations by order number and customs office and returns their state and the verifying institution, with pagination. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .order_type(get::OrderType::OUT_TRADE_NO)
    ///     .order_no("20150806125346")
    ///     .customs(get::Customs::SHANGHAI_ZS);
    /// let answer = client.v3().customs().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [declarecustom_ch/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
    #[doc(alias(
        "报关查询",
        "Query a customs declaration",
        "跨境/全球 清关报关",
        "orders",
        "customs/orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/customs/orders", request)
    }

    /// 报关 · Submit a customs declaration
    ///
    /// `POST /v3/customs/orders`
    ///
    /// 把已支付的订单信息提交给海关，拆单时填写子订单，返回报关状态和微信子订单号。模式：普通商户、服务商。
    ///
    /// Submits a paid order, or one of its sub-orders, to a customs office and returns the declaration state. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().customs().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [declarecustom_ch/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
    #[doc(alias(
        "报关",
        "Submit a customs declaration",
        "跨境/全球 清关报关",
        "orders",
        "customs/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/customs/orders", request)
    }

    /// 报关信息修改 · Update a customs declaration
    ///
    /// `PATCH /v3/customs/orders`
    ///
    /// 修改已提交的报关信息，如海关备案号、关税和子订单金额，返回报关状态。模式：普通商户、服务商。
    ///
    /// Changes a submitted customs declaration, for example registration number, duty or sub-order amount, and returns its state. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::orders::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(patch::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().customs().orders().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [declarecustom_ch/chapter3_5.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    #[doc(alias(
        "报关信息修改",
        "Update a customs declaration",
        "跨境/全球 清关报关",
        "orders",
        "customs/orders"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/customs/orders", Members::Body(Box::new(request)))
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/customs/orders")
    }
}

/// 报关查询 · Query a customs declaration
pub mod get {

    enumeration! {
        /// 订单类型 · Order type
        OrderType {
            /// `out_trade_no`: 商户订单号 · Merchant order number
            OUT_TRADE_NO = "out_trade_no",
            /// `transaction_id`: 微信支付订单号 · WeChat Pay transaction ID
            TRANSACTION_ID = "transaction_id",
            /// `sub_order_no`: 商户子订单号 · Merchant sub-order number
            SUB_ORDER_NO = "sub_order_no",
            /// `sub_order_id`: 微信子订单号 · WeChat Pay sub-order number
            SUB_ORDER_ID = "sub_order_id",
        }
    }

    enumeration! {
        /// 海关 · Customs
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 核验机构 · Verification institution
        VerifyDepartment {
            /// `UNIONPAY`: 银联 · UnionPay
            UNIONPAY = "UNIONPAY",
            /// `NETSUNION`: 网联 · NetsUnion
            NETSUNION = "NETSUNION",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 海关代码 · Customs code
        DataCustoms {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关状态 · Customs declaration status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    /// 报关查询：请求 · Query a customs declaration: request
    pub struct Request {
        /// 机构APPID（必填） · Institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 订单类型（必填） · Order type (required)
        pub order_type: OrderType,
        /// 订单号（必填） · Order number (required)
        pub order_no: Option<String>,
        /// 海关（必填） · Customs (required)
        pub customs: Customs,
        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 请求最大记录条数 · Maximum number of records
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填） · Institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 订单类型（必填） · Order type (required)
        pub fn order_type<M>(mut self, value: impl crate::IntoMember<OrderType, M>) -> Self {
            self.order_type = value.into_member().unwrap_or_default();
            self
        }

        /// 订单号（必填） · Order number (required)
        pub fn order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_no = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 请求最大记录条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 报关查询：应答 · Query a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 核验机构 · Verification institution
        pub verify_department: VerifyDepartment,
        /// 核验机构流水号 · Verification institution transaction number
        pub verify_department_trade_id: Option<String>,
        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 请求最大记录条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 查询结果总条数 · Total number of results
        pub total_count: Option<i64>,
        /// 报关数据包 · Customs declaration data
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 报关数据包 · Customs declaration data
    #[non_exhaustive]
    pub struct Data {
        /// 商户子单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 微信子单号 · WeChat Pay sub-order number
        pub sub_order_id: Option<String>,
        /// 商户海关备案号 · Merchant customs registration number
        pub mch_customs_no: Option<String>,
        /// 海关代码 · Customs code
        pub customs: DataCustoms,
        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fee_type: Option<String>,
        /// 子单金额 · Sub-order amount
        ///
        /// 单位为分。In fen.
        pub order_fee: Option<crate::Fen>,
        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub duty: Option<crate::Fen>,
        /// 物流费用 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用 · Goods price
        ///
        /// 单位为分。In fen.
        pub product_fee: Option<crate::Fen>,
        /// 报关状态 · Customs declaration status
        pub state: State,
        /// 报关结果说明 · Customs declaration result description
        pub explanation: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => order_type: Required "order_type",
            3 => order_no: Required "order_no",
            4 => customs: Required "customs",
            5 => offset: Optional "offset",
            6 => limit: Optional "limit",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => transaction_id: Optional "transaction_id",
            3 => verify_department: Optional "verify_department",
            4 => verify_department_trade_id: Optional "verify_department_trade_id",
            5 => offset: Optional "offset",
            6 => limit: Optional "limit",
            7 => total_count: Optional "total_count",
            8 => data: Optional "data",
        }
        Data {
            0 => sub_order_no: Optional "sub_order_no",
            1 => sub_order_id: Optional "sub_order_id",
            2 => mch_customs_no: Optional "mch_customs_no",
            3 => customs: Optional "customs",
            4 => fee_type: Optional "fee_type",
            5 => order_fee: Optional "order_fee",
            6 => duty: Optional "duty",
            7 => transport_fee: Optional "transport_fee",
            8 => product_fee: Optional "product_fee",
            9 => state: Optional "state",
            10 => explanation: Optional "explanation",
            11 => modify_time: Optional "modify_time",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 报关 · Submit a customs declaration
pub mod post {

    enumeration! {
        /// 海关 · Customs
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关状态 · Customs declaration status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    enumeration! {
        /// 核验机构 · Verification institution
        VerifyDepartment {
            /// `UNIONPAY`: 银联 · UnionPay
            UNIONPAY = "UNIONPAY",
            /// `NETSUNION`: 网联 · NetsUnion
            NETSUNION = "NETSUNION",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    /// 报关：请求 · Submit a customs declaration: request
    pub struct Request {
        /// 机构APPID（必填） · Institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 海关（必填） · Customs (required)
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub merchant_customs_no: Option<String>,
        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub duty: Option<crate::Fen>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fee_type: Option<String>,
        /// 子订单金额 · Sub-order amount
        ///
        /// 单位为分。In fen.
        pub order_fee: Option<crate::Fen>,
        /// 物流费用 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用 · Goods price
        ///
        /// 单位为分。In fen.
        pub product_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填） · Institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }

        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub fn duty<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.duty = value.into_member();
            self
        }

        /// 商户子订单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 子订单金额 · Sub-order amount
        ///
        /// 单位为分。In fen.
        pub fn order_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_fee = value.into_member();
            self
        }

        /// 物流费用 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub fn transport_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transport_fee = value.into_member();
            self
        }

        /// 商品费用 · Goods price
        ///
        /// 单位为分。In fen.
        pub fn product_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.product_fee = value.into_member();
            self
        }
    }

    /// 报关：应答 · Submit a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 报关状态 · Customs declaration status
        pub state: State,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        pub sub_order_id: Option<String>,
        /// 核验机构 · Verification institution
        pub verify_department: VerifyDepartment,
        /// 核验机构交易流水号 · Verification institution transaction number
        pub verify_department_trade_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => out_trade_no: Required "out_trade_no",
            3 => transaction_id: Required "transaction_id",
            4 => customs: Required "customs",
            5 => merchant_customs_no: Required "merchant_customs_no",
            6 => duty: Optional "duty",
            7 => sub_order_no: Optional "sub_order_no",
            8 => fee_type: Optional "fee_type",
            9 => order_fee: Optional "order_fee",
            10 => transport_fee: Optional "transport_fee",
            11 => product_fee: Optional "product_fee",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => state: Optional "state",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Optional "sub_order_no",
            6 => sub_order_id: Optional "sub_order_id",
            7 => verify_department: Optional "verify_department",
            8 => verify_department_trade_id: Optional "verify_department_trade_id",
        }
    }
}

/// 报关信息修改 · Update a customs declaration
pub mod patch {

    enumeration! {
        /// 海关编码 · Customs code
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关状态 · Customs declaration status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    enumeration! {
        /// 核验机构 · Verification institution
        VerifyDepartment {
            /// `UNIONPAY`: 银联 · UnionPay
            UNIONPAY = "UNIONPAY",
            /// `NETSUNION`: 网联 · NetsUnion
            NETSUNION = "NETSUNION",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    /// 报关信息修改：请求 · Update a customs declaration: request
    pub struct Request {
        /// 机构APPID（必填） · Institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 海关编码（必填） · Customs code (required)
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub merchant_customs_no: Option<String>,
        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub duty: Option<crate::Fen>,
        /// 子订单金额 · Sub-order amount
        ///
        /// 单位为分。In fen.
        pub order_fee: Option<crate::Fen>,
        /// 物流费用 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用 · Goods price
        ///
        /// 单位为分。In fen.
        pub product_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填） · Institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子订单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 海关编码（必填） · Customs code (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }

        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub fn duty<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.duty = value.into_member();
            self
        }

        /// 子订单金额 · Sub-order amount
        ///
        /// 单位为分。In fen.
        pub fn order_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_fee = value.into_member();
            self
        }

        /// 物流费用 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub fn transport_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transport_fee = value.into_member();
            self
        }

        /// 商品费用 · Goods price
        ///
        /// 单位为分。In fen.
        pub fn product_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.product_fee = value.into_member();
            self
        }
    }

    /// 报关信息修改：应答 · Update a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 报关状态 · Customs declaration status
        pub state: State,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        pub sub_order_id: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 核验机构 · Verification institution
        pub verify_department: VerifyDepartment,
        /// 核验机构流水号 · Verification institution transaction number
        pub verify_department_trade_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => out_trade_no: Required "out_trade_no",
            3 => transaction_id: Required "transaction_id",
            4 => sub_order_no: Optional "sub_order_no",
            5 => customs: Required "customs",
            6 => merchant_customs_no: Required "merchant_customs_no",
            7 => duty: Optional "duty",
            8 => order_fee: Optional "order_fee",
            9 => transport_fee: Optional "transport_fee",
            10 => product_fee: Optional "product_fee",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => state: Optional "state",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Optional "sub_order_no",
            6 => sub_order_id: Optional "sub_order_id",
            7 => modify_time: Optional "modify_time",
            8 => verify_department: Optional "verify_department",
            9 => verify_department_trade_id: Optional "verify_department_trade_id",
        }
    }
}
