//! `/v3/ecommerce/profitsharing/orders`

pub mod transaction_id;

/// `/v3/ecommerce/profitsharing/orders`
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
    /// `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .transaction_id("")
    ///     .out_order_no("P20150806125346");
    /// let answer = client.v3().ecommerce().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/orders", request)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers([
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .receiver_account("1900000109")
    ///             .amount(190)
    ///             .description("分给商户1900000109")
    ///             .receiver_name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().ecommerce().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/orders", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/orders")
    }
}

/// 查询分账结果
pub mod get {

    enumeration! {
        /// 异常处理状态
        AbnormalStatus {
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因
        FundsAbnormalClosedReason {
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
        }
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
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

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 查询分账结果：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填）
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
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
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 关单原因描述
        pub close_reason: Option<String>,
        /// 异常处理状态
        pub abnormal_status: AbnormalStatus,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: FundsAbnormalClosedReason,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// 分账完结的分账金额，单位为分
        pub finish_amount: Option<crate::Fen>,
        /// 分账完结的原因描述
        pub finish_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
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
        /// 分账接收方类型
        pub r#type: Type,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台接收异常资金商户号或运营主体列表
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号
        pub mchid: Option<String>,
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
            6 => close_reason: Optional "close_reason",
            7 => abnormal_status: Optional "abnormal_status",
            8 => funds_abnormal_closed_reason: Optional "funds_abnormal_closed_reason",
            9 => funds_abnormal_redirect_id: Optional "funds_abnormal_redirect_id",
            10 => funds_abnormal_receivers: Optional "funds_abnormal_receivers",
            11 => finish_amount: Optional "finish_amount",
            12 => finish_description: Optional "finish_description",
        }
        Receivers {
            0 => receiver_mchid: Optional "receiver_mchid",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => result: Optional "result",
            4 => finish_time: Optional "finish_time",
            5 => fail_reason: Optional "fail_reason",
            6 => r#type: Optional "type",
            7 => receiver_account: Optional "receiver_account",
            8 => detail_id: Optional "detail_id",
        }
        FundsAbnormalReceivers {
            0 => mchid: Optional "mchid",
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
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
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

    enumeration! {
        /// 分账接收方类型
        ReceiversType {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 异常处理状态
        AbnormalStatus {
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因
        FundsAbnormalClosedReason {
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
        }
    }

    /// 请求分账：请求
    pub struct Request {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填）
        pub out_order_no: Option<String>,
        /// 分账接收方列表（必填）
        pub receivers: Option<Vec<Receivers>>,
        /// 是否分账完成（必填）
        pub finish: Option<bool>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 二级商户号（必填）
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
        pub r#type: Type,
        /// 分账接收方账号（必填）
        pub receiver_account: Option<String>,
        /// 分账金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 分账描述（必填）
        pub description: Option<String>,
        /// 分账个人接收方姓名，加密传输
        pub receiver_name: Option<crate::Sensitive>,
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
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
        pub fn receiver_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_account = value.into_member();
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
        pub fn receiver_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.receiver_name = value.into_member();
            self
        }

        /// 分账接收商户号
        pub fn receiver_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receiver_mchid = value.into_member();
            self
        }
    }

    /// 请求分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Status,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct ResponseReceivers {
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
        /// 分账接收方类型
        pub r#type: ReceiversType,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 异常处理状态
        pub abnormal_status: AbnormalStatus,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: FundsAbnormalClosedReason,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// `receiver_mchid`
        pub receiver_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台接收异常资金商户号或运营主体列表
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receivers);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sub_mchid: Required "sub_mchid",
            2 => transaction_id: Required "transaction_id",
            3 => out_order_no: Required "out_order_no",
            4 => receivers: Required "receivers",
            5 => finish: Required "finish",
            6 => notify_url: Optional "notify_url",
        }
        Receivers {
            0 => r#type: Required "type",
            1 => receiver_account: Required "receiver_account",
            2 => amount: Required "amount",
            3 => description: Required "description",
            4 => receiver_name: Optional "receiver_name",
            5 => receiver_mchid: Optional "receiver_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => status: Optional "status",
            5 => receivers: Optional "receivers",
        }
        ResponseReceivers {
            0 => amount: Optional "amount",
            1 => description: Optional "description",
            2 => result: Optional "result",
            3 => finish_time: Optional "finish_time",
            4 => fail_reason: Optional "fail_reason",
            5 => r#type: Optional "type",
            6 => receiver_account: Optional "receiver_account",
            7 => detail_id: Optional "detail_id",
            8 => abnormal_status: Optional "abnormal_status",
            9 => funds_abnormal_closed_reason: Optional "funds_abnormal_closed_reason",
            10 => funds_abnormal_redirect_id: Optional "funds_abnormal_redirect_id",
            11 => funds_abnormal_receivers: Optional "funds_abnormal_receivers",
            12 => receiver_mchid: Optional "receiver_mchid",
        }
        FundsAbnormalReceivers {
            0 => mchid: Optional "mchid",
        }
    }
}
