//! 查询智慧零售订单、创建智慧零售订单 · Query a smart retail order; Create a smart retail order
//!
//! `/v3/payscore/smartretail-orders`

pub mod out_order_no;

/// 查询智慧零售订单、创建智慧零售订单 · Query a smart retail order; Create a smart retail order
///
/// `/v3/payscore/smartretail-orders`
#[derive(Clone)]
pub struct SmartretailOrders {
    pub(crate) node: crate::chain::Node,
}

impl SmartretailOrders {
    /// `/{out_order_no}`: 商户服务订单号 · Merchant service order number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询智慧零售订单 · Query a smart retail order
    ///
    /// `GET /v3/payscore/smartretail-orders`
    ///
    /// 商户按商户服务订单号或回跳查询号查询智慧零售订单，返回订单状态、金额和服务时间。模式：普通商户。
    ///
    /// Queries a smart retail order by merchant order number or query ID and returns its state, amounts and times. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().payscore().smartretail_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `ORDER_NOT_EXIST` (404): 没有这张服务订单。核对单号和商户号。 · No such service order exists. Check the order number and the merchant.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=14_2&index=4](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
    #[doc(alias(
        "查询智慧零售订单",
        "Query a smart retail order",
        "智慧零售",
        "smartretail-orders",
        "payscore/smartretail-orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/smartretail-orders", request)
    }

    /// 创建智慧零售订单 · Create a smart retail order
    ///
    /// `POST /v3/payscore/smartretail-orders`
    ///
    /// 商户创建智慧零售订单，填写服务时间地点、费用和优惠，返回跳转小程序的信息供用户确认。模式：普通商户。
    ///
    /// Creates a smart retail order and returns the data that takes the user to the Mini Program to confirm it. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("500001");
    /// let answer = client.v3().payscore().smartretail_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=14_1&index=3](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3)
    #[doc(alias(
        "创建智慧零售订单",
        "Create a smart retail order",
        "智慧零售",
        "smartretail-orders",
        "payscore/smartretail-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders")
    }
}

/// 查询智慧零售订单 · Query a smart retail order
pub mod get {

    enumeration! {
        /// 服务订单状态 · Service order status
        State {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `USER_ACCEPTED`: 用户已确认 · Accepted by the user
            USER_ACCEPTED = "USER_ACCEPTED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `USER_PAID`: 已支付 · Paid
            USER_PAID = "USER_PAID",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        PayType {
            /// `MchChannelPayType`: 商户渠道收款 · Paid through a channel of the merchant
            MCHCHANNELPAYTYPE = "MchChannelPayType",
        }
    }

    /// 查询智慧零售订单：请求 · Query a smart retail order: request
    pub struct Request {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 回跳查询ID · Return query ID
        pub query_id: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID · Service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 商户服务订单号 · Merchant service order number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 回跳查询ID · Return query ID
        pub fn query_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.query_id = value.into_member();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询智慧零售订单：应答 · Query a smart retail order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 标识用户订单使用情况 · Completion type
        ///
        /// - `1`: 未使用服务，取消订单 · Service not used, the order is cancelled
        /// - `2`: 已使用服务，完成订单 · Service used, the order is completed
        pub finish_type: Option<i64>,
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub service_start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub service_end_time: Option<String>,
        /// 实际服务开始时间 · Actual service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub real_service_start_time: Option<String>,
        /// 实际服务结束时间 · Actual service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub real_service_end_time: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub pay_succ_time: Option<String>,
        /// 开始使用服务的地点 · Service start location
        pub service_start_location: Option<String>,
        /// 预计服务结束的地点 · Estimated service end location
        pub service_end_location: Option<String>,
        /// 开始使用服务的地点 · Service start location
        pub real_service_start_location: Option<String>,
        /// 预计服务结束的地点 · Actual service end location
        pub real_service_end_location: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 后付费 · Postpaid fees
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠 · Merchant discounts
        pub discounts: Option<Vec<Discounts>>,
        /// 订单风险金额 · Order risk amount
        ///
        /// 单位为分。In fen.
        pub risk_amount: Option<crate::Fen>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 商户自定义说明 · Merchant custom description
        pub attach: Option<String>,
        /// 用于完结订单时传入 · Completion ticket
        pub finish_ticket: Option<String>,
        /// 结单交易单号 · Completion transaction ID
        pub finish_transaction_id: Option<String>,
        /// 支付方式 · Payment method
        pub pay_type: PayType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费 · Postpaid fees
    #[non_exhaustive]
    pub struct Fees {
        /// 付费项目名称 · Fee item name
        pub fee_name: Option<String>,
        /// 付费项目数量 · Number of fee items
        pub fee_count: Option<i64>,
        /// 付费项目总金额 · Total amount of fee items
        ///
        /// 单位为分。In fen.
        pub fee_amount: Option<crate::Fen>,
        /// 描述计费规则 · Fee rule description
        pub fee_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户优惠 · Merchant discounts
    #[non_exhaustive]
    pub struct Discounts {
        /// 优惠名称 · Discount name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub discount_name: Option<String>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 优惠说明 · Discount description
        pub discount_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Optional "service_id",
            1 => out_order_no: Optional "out_order_no",
            2 => query_id: Optional "query_id",
            3 => appid: Optional "appid",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => state: Optional "state",
            5 => finish_type: Optional "finish_type",
            6 => service_start_time: Optional "service_start_time",
            7 => service_end_time: Optional "service_end_time",
            8 => real_service_start_time: Optional "real_service_start_time",
            9 => real_service_end_time: Optional "real_service_end_time",
            10 => pay_succ_time: Optional "pay_succ_time",
            11 => service_start_location: Optional "service_start_location",
            12 => service_end_location: Optional "service_end_location",
            13 => real_service_start_location: Optional "real_service_start_location",
            14 => real_service_end_location: Optional "real_service_end_location",
            15 => service_introduction: Optional "service_introduction",
            16 => fees: Optional "fees",
            17 => discounts: Optional "discounts",
            18 => risk_amount: Optional "risk_amount",
            19 => total_amount: Optional "total_amount",
            20 => attach: Optional "attach",
            21 => finish_ticket: Optional "finish_ticket",
            22 => finish_transaction_id: Optional "finish_transaction_id",
            23 => pay_type: Optional "pay_type",
        }
        Fees {
            0 => fee_name: Optional "fee_name",
            1 => fee_count: Optional "fee_count",
            2 => fee_amount: Optional "fee_amount",
            3 => fee_desc: Optional "fee_desc",
        }
        Discounts {
            0 => discount_name: Optional "discount_name",
            1 => discount_amount: Optional "discount_amount",
            2 => discount_desc: Optional "discount_desc",
        }
    }
}

/// 创建智慧零售订单 · Create a smart retail order
pub mod post {

    /// 创建智慧零售订单：请求 · Create a smart retail order: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub out_order_no: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 实际服务开始时间 · Actual service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub service_start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub service_end_time: Option<String>,
        /// 开始使用服务的地点 · Service start location
        pub service_start_location: Option<String>,
        /// 预计服务结束的地点 · Estimated service end location
        pub service_end_location: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 后付费 · Postpaid fees
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠 · Merchant discounts
        pub discounts: Option<Vec<Discounts>>,
        /// 订单风险金额 · Order risk amount
        ///
        /// 单位为分。In fen.
        pub risk_amount: Option<crate::Fen>,
        /// 商户自定义说明 · Merchant custom description
        pub attach: Option<String>,
        /// 使用需用户确认订单类型 · Whether user confirmation is needed
        ///
        /// 默认 `true`。Default `true`.
        pub need_user_confirm: Option<bool>,
        /// 微信用户在商户对应appid下的唯一标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 实际服务开始时间 · Actual service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn service_start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_start_time = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn service_end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_end_time = value.into_member();
            self
        }

        /// 开始使用服务的地点 · Service start location
        pub fn service_start_location<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.service_start_location = value.into_member();
            self
        }

        /// 预计服务结束的地点 · Estimated service end location
        pub fn service_end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_end_location = value.into_member();
            self
        }

        /// 服务信息 · Service introduction
        pub fn service_introduction<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_introduction = value.into_member();
            self
        }

        /// 后付费 · Postpaid fees
        pub fn fees<M>(mut self, value: impl crate::IntoList<Fees, M>) -> Self {
            self.fees = value.into_list();
            self
        }

        /// 商户优惠 · Merchant discounts
        pub fn discounts<M>(mut self, value: impl crate::IntoList<Discounts, M>) -> Self {
            self.discounts = value.into_list();
            self
        }

        /// 订单风险金额 · Order risk amount
        ///
        /// 单位为分。In fen.
        pub fn risk_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.risk_amount = value.into_member();
            self
        }

        /// 商户自定义说明 · Merchant custom description
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 使用需用户确认订单类型 · Whether user confirmation is needed
        pub fn need_user_confirm<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_user_confirm = value.into_member();
            self
        }

        /// 微信用户在商户对应appid下的唯一标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 后付费 · Postpaid fees
    pub struct Fees {
        /// 付费项目名称 · Fee item name
        pub fee_name: Option<String>,
        /// 付费项目数量 · Number of fee items
        pub fee_count: Option<i64>,
        /// 付费项目总金额 · Total amount of fee items
        ///
        /// 单位为分。In fen.
        pub fee_amount: Option<crate::Fen>,
        /// 描述计费规则 · Fee rule description
        pub fee_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Fees {
        /// 付费项目名称 · Fee item name
        pub fn fee_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_name = value.into_member();
            self
        }

        /// 付费项目数量 · Number of fee items
        pub fn fee_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.fee_count = value.into_member();
            self
        }

        /// 付费项目总金额 · Total amount of fee items
        ///
        /// 单位为分。In fen.
        pub fn fee_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.fee_amount = value.into_member();
            self
        }

        /// 描述计费规则 · Fee rule description
        pub fn fee_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_desc = value.into_member();
            self
        }
    }

    /// 商户优惠 · Merchant discounts
    pub struct Discounts {
        /// 优惠名称 · Discount name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub discount_name: Option<String>,
        /// 优惠说明 · Discount description
        pub discount_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Discounts {
        /// 优惠名称 · Discount name
        pub fn discount_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.discount_name = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn discount_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.discount_desc = value.into_member();
            self
        }
    }

    /// 创建智慧零售订单：应答 · Create a smart retail order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 小程序跳转businessType · Mini Program business type
        pub miniprogram_businesstype: Option<String>,
        /// 小程序跳转appid · Mini Program app ID
        pub miniprogram_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub miniprogram_path: Option<String>,
        /// 小程序跳转username · Mini Program username
        pub miniprogram_username: Option<String>,
        /// 用于跳转到微信侧小程序订单数据 · Mini Program order data
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Fees, Discounts);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_order_no: Required "out_order_no",
            2 => service_id: Required "service_id",
            3 => service_start_time: Optional "service_start_time",
            4 => service_end_time: Optional "service_end_time",
            5 => service_start_location: Optional "service_start_location",
            6 => service_end_location: Optional "service_end_location",
            7 => service_introduction: Optional "service_introduction",
            8 => fees: Optional "fees",
            9 => discounts: Optional "discounts",
            10 => risk_amount: Optional "risk_amount",
            11 => attach: Optional "attach",
            12 => need_user_confirm: Optional "need_user_confirm",
            13 => openid: Optional "openid",
        }
        Fees {
            0 => fee_name: Optional "fee_name",
            1 => fee_count: Optional "fee_count",
            2 => fee_amount: Optional "fee_amount",
            3 => fee_desc: Optional "fee_desc",
        }
        Discounts {
            0 => discount_name: Optional "discount_name",
            1 => discount_desc: Optional "discount_desc",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => order_id: Optional "order_id",
            5 => miniprogram_businesstype: Optional "miniprogram_businesstype",
            6 => miniprogram_appid: Optional "miniprogram_appid",
            7 => miniprogram_path: Optional "miniprogram_path",
            8 => miniprogram_username: Optional "miniprogram_username",
            9 => package: Optional "package",
        }
    }
}
