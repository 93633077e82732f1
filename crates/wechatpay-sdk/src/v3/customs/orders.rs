//! `/v3/customs/orders`

use crate::chain::{Members, Method};

/// `/v3/customs/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// 报关查询
    ///
    /// `GET /v3/customs/orders`
    ///
    /// `Call::pages` and `Call::items` go on from page to page.
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/customs/orders", request)
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/customs/orders", request)
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
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/customs/orders", Members::Body(Box::new(request)))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/customs/orders")
    }
}

/// 报关查询
pub mod get {

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
        /// 海关代码
        DataCustoms {
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
    pub struct Request {
        /// 机构APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 订单类型（必填）
        pub order_type: OrderType,
        /// 订单号（必填）
        pub order_no: Option<String>,
        /// 海关（必填）
        pub customs: Customs,
        /// 偏移量
        pub offset: Option<i64>,
        /// 请求最大记录条数
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 订单类型（必填）
        pub fn order_type<M>(mut self, value: impl crate::IntoMember<OrderType, M>) -> Self {
            self.order_type = value.into_member().unwrap_or_default();
            self
        }

        /// 订单号（必填）
        pub fn order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_no = value.into_member();
            self
        }

        /// 海关（必填）
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 偏移量
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 请求最大记录条数
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 报关查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 核验机构
        pub verify_department: VerifyDepartment,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 报关数据包
    #[non_exhaustive]
    pub struct Data {
        /// 商户子单号
        pub sub_order_no: Option<String>,
        /// 微信子单号
        pub sub_order_id: Option<String>,
        /// 商户海关备案号
        pub mch_customs_no: Option<String>,
        /// 海关代码
        pub customs: DataCustoms,
        /// 币种
        pub fee_type: Option<String>,
        /// 子单金额，单位为分
        pub order_fee: Option<crate::Fen>,
        /// 关税，单位为分
        pub duty: Option<crate::Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<crate::Fen>,
        /// 报关状态
        pub state: State,
        /// 报关结果说明
        pub explanation: Option<String>,
        /// 最后更新时间
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

/// 报关
pub mod post {

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

    enumeration! {
        /// 核验机构
        VerifyDepartment {
            UNIONPAY = "UNIONPAY",
            NETSUNION = "NETSUNION",
            OTHERS = "OTHERS",
        }
    }

    /// 报关：请求
    pub struct Request {
        /// 机构APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填）
        pub out_trade_no: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 海关（必填）
        pub customs: Customs,
        /// 商户海关备案号（必填）
        pub merchant_customs_no: Option<String>,
        /// 关税，单位为分
        pub duty: Option<crate::Fen>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 子订单金额，单位为分
        pub order_fee: Option<crate::Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 海关（必填）
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }

        /// 关税，单位为分
        pub fn duty<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.duty = value.into_member();
            self
        }

        /// 商户子订单号
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 货币类型
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 子订单金额，单位为分
        pub fn order_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_fee = value.into_member();
            self
        }

        /// 物流费用，单位为分
        pub fn transport_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transport_fee = value.into_member();
            self
        }

        /// 商品费用，单位为分
        pub fn product_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.product_fee = value.into_member();
            self
        }
    }

    /// 报关：应答
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: State,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 核验机构
        pub verify_department: VerifyDepartment,
        /// 核验机构交易流水号
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

/// 报关信息修改
pub mod patch {

    enumeration! {
        /// 海关编码
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

    enumeration! {
        /// 核验机构
        VerifyDepartment {
            UNIONPAY = "UNIONPAY",
            NETSUNION = "NETSUNION",
            OTHERS = "OTHERS",
        }
    }

    /// 报关信息修改：请求
    pub struct Request {
        /// 机构APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填）
        pub out_trade_no: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 海关编码（必填）
        pub customs: Customs,
        /// 商户海关备案号（必填）
        pub merchant_customs_no: Option<String>,
        /// 关税，单位为分
        pub duty: Option<crate::Fen>,
        /// 子订单金额，单位为分
        pub order_fee: Option<crate::Fen>,
        /// 物流费用，单位为分
        pub transport_fee: Option<crate::Fen>,
        /// 商品费用，单位为分
        pub product_fee: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子订单号
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 海关编码（必填）
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }

        /// 关税，单位为分
        pub fn duty<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.duty = value.into_member();
            self
        }

        /// 子订单金额，单位为分
        pub fn order_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_fee = value.into_member();
            self
        }

        /// 物流费用，单位为分
        pub fn transport_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transport_fee = value.into_member();
            self
        }

        /// 商品费用，单位为分
        pub fn product_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.product_fee = value.into_member();
            self
        }
    }

    /// 报关信息修改：应答
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: State,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<crate::Time>,
        /// 核验机构
        pub verify_department: VerifyDepartment,
        /// 核验机构流水号
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
