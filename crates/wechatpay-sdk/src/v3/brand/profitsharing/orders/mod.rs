//! `/v3/brand/profitsharing/orders`

pub mod transaction_id;

/// `/v3/brand/profitsharing/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/{transaction_id}`: 微信订单号
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 查询分账结果 (partner)
    ///
    /// `GET /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346");
    /// let answer = client.v3().brand().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/profitsharing/orders", request)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("1900000109")
    ///             .amount(190)
    ///             .description("1900000109分给商户1900000110")
    ///             .name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().brand().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/profitsharing/orders", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/orders")
    }
}

/// 查询分账结果
pub mod get {

    enumeration! {
        /// 分账单状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
        final FINISHED
    }

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
            RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NO_AUTH = "NO_AUTH",
            RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账结果：请求
    pub struct Request {
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填）
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填）
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }
    }

    /// 查询分账结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Status,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 分账完结金额，单位为分
        pub finish_amount: Option<crate::Fen>,
        /// 分账完结描述
        pub finish_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收方类型
        pub r#type: Type,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: ReceiversResult,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因
        pub fail_reason: FailReason,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => out_order_no: Required "out_order_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => status: Optional "status",
            5 => receivers: Optional "receivers",
            6 => finish_amount: Optional "finish_amount",
            7 => finish_description: Optional "finish_description",
        }
        Receivers {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
            2 => amount: Optional "amount",
            3 => description: Optional "description",
            4 => result: Optional "result",
            5 => finish_time: Optional "finish_time",
            6 => fail_reason: Optional "fail_reason",
            7 => detail_id: Optional "detail_id",
        }
    }
}

/// 请求分账
pub mod post {

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账单状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
        final FINISHED
    }

    enumeration! {
        /// 接收方类型
        ReceiversType {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    enumeration! {
        /// 分账失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            NO_RELATION = "NO_RELATION",
            RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
            RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NO_AUTH = "NO_AUTH",
            RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 请求分账：请求
    pub struct Request {
        /// 品牌主商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_mchid: Option<String>,
        /// 子商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填）
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 分账接收方列表（必填）
        ///
        /// 最多 50 项。At most 50 items.
        pub receivers: Option<Vec<Receivers>>,
        /// 是否分账完成（必填）
        pub finish: Option<bool>,
        /// `notify_url`
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌主商户号（必填）
        pub fn brand_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_mchid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填）
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账接收方列表（必填）
        pub fn receivers<M>(mut self, value: impl crate::IntoList<Receivers, M>) -> Self {
            self.receivers = value.into_list();
            self
        }

        /// 是否分账完成（必填）
        pub fn finish<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.finish = value.into_member();
            self
        }

        /// `notify_url`
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 分账接收方列表
    pub struct Receivers {
        /// 分账接收方类型（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub r#type: Type,
        /// 分账接收方账号（必填）
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub account: Option<String>,
        /// 分账金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 分账描述（必填）
        pub description: Option<String>,
        /// 分账个人接收方姓名，加密传输
        pub name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receivers {
        /// 分账接收方类型（必填）
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方账号（必填）
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 分账描述（必填）
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }
    }

    /// 请求分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// 分账单状态
        pub status: Status,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 接收方类型
        pub r#type: ReceiversType,
        /// 接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: ReceiversResult,
        /// 分账完成时间
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因
        pub fail_reason: FailReason,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receivers);

    message! {
        Request {
            0 => brand_mchid: Required "brand_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => transaction_id: Required "transaction_id",
            5 => out_order_no: Required "out_order_no",
            6 => receivers: Required "receivers",
            7 => finish: Required "finish",
            8 => notify_url: Optional "notify_url",
        }
        Receivers {
            0 => r#type: Required "type",
            1 => account: Required "account",
            2 => amount: Required "amount",
            3 => description: Required "description",
            4 => name: Optional "name",
        }
        Response {
            0 => brand_mchid: Optional "brand_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => transaction_id: Optional "transaction_id",
            3 => out_order_no: Optional "out_order_no",
            4 => order_id: Optional "order_id",
            5 => receivers: Optional "receivers",
            6 => status: Optional "status",
        }
        ResponseReceivers {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
            2 => amount: Optional "amount",
            3 => description: Optional "description",
            4 => result: Optional "result",
            5 => finish_time: Optional "finish_time",
            6 => fail_reason: Optional "fail_reason",
            7 => detail_id: Optional "detail_id",
        }
    }
}
