//! 请求赔付预下单 · Pre-order after-sales compensation
//!
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`

/// 请求赔付预下单 · Pre-order after-sales compensation
///
/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
#[derive(Clone)]
pub struct PreTransfer {
    pub(crate) node: crate::chain::Node,
}

impl PreTransfer {
    /// 请求赔付预下单 · Pre-order after-sales compensation
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    ///
    /// 收付通平台为售后赔付预下单，返回跳转领取页面的数据，由用户打开页面领取赔付款。模式：服务商。
    ///
    /// Creates an after-sales compensation and returns the package with which the user opens the page to claim the money. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .receiver(post::Receiver::new())
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .pre_transfer()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504176](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    #[doc(alias(
        "请求赔付预下单",
        "Pre-order after-sales compensation",
        "平台收付通 售后赔付",
        "pre-transfer",
        "compensate-bills/pre-transfer"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer")
    }
}

/// 请求赔付预下单 · Pre-order after-sales compensation
pub mod post {

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        Type {
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 转账接收方订单类型 · Transfer receiver order type
        TransactionInfoType {
            /// `WXPAY`: 微信支付 · WeChat Pay
            WXPAY = "WXPAY",
            /// `WXVALUE`: 含义见官方文档 · The official page has its meaning
            WXVALUE = "WXVALUE",
        }
    }

    /// 请求赔付预下单：请求 · Pre-order after-sales compensation: request
    pub struct Request {
        /// 公众账号ID · App ID
        pub sp_appid: Option<String>,
        /// 收款方信息（必填） · Payee information (required)
        pub receiver: Option<Receiver>,
        /// 商户单号（必填） · Merchant transfer number (required)
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因（必填） · Compensation reason (required)
        pub transfer_remark: Option<String>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// 用户收款感知 · Receipt information shown to user
        pub user_recv_perception: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID · App ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 收款方信息（必填） · Payee information (required)
        pub fn receiver<M>(mut self, value: impl crate::IntoMember<Receiver, M>) -> Self {
            self.receiver = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 赔付原因（必填） · Compensation reason (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 出资商户号 · Funding merchant ID
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 转账场景ID · Transfer scenario ID
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
            self
        }

        /// 用户收款感知 · Receipt information shown to user
        pub fn user_recv_perception<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_recv_perception = value.into_member();
            self
        }

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 收款方信息 · Payee information
    pub struct Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: Type,
        /// 转账接收方订单信息 · Transfer receiver order information
        pub transaction_info: Option<TransactionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 转账接收方订单信息 · Transfer receiver order information
        pub fn transaction_info<M>(
            mut self,
            value: impl crate::IntoMember<TransactionInfo, M>,
        ) -> Self {
            self.transaction_info = value.into_member();
            self
        }
    }

    /// 转账接收方订单信息 · Transfer receiver order information
    pub struct TransactionInfo {
        /// 交易订单号（必填） · Transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 转账接收方订单类型 · Transfer receiver order type
        pub r#type: TransactionInfoType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransactionInfo {
        /// 交易订单号（必填） · Transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 转账接收方订单类型 · Transfer receiver order type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<TransactionInfoType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 请求赔付预下单：应答 · Pre-order after-sales compensation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 受理时间 · Acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 跳转领取页面的package信息 · Claim page package information
        pub package_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver, TransactionInfo);

    message! {
        Request {
            0 => sp_appid: Optional "sp_appid",
            1 => receiver: Required "receiver",
            2 => out_bill_no: Required "out_bill_no",
            3 => amount: Optional "amount",
            4 => transfer_remark: Required "transfer_remark",
            5 => sponsor_mchid: Optional "sponsor_mchid",
            6 => transfer_scene_id: Optional "transfer_scene_id",
            7 => user_recv_perception: Optional "user_recv_perception",
            8 => notify_url: Optional "notify_url",
        }
        Receiver {
            0 => r#type: Optional "type",
            1 => transaction_info: Optional "transaction_info",
        }
        TransactionInfo {
            0 => transaction_id: Required "transaction_id",
            1 => r#type: Optional "type",
        }
        Response {
            0 => out_bill_no: Optional "out_bill_no",
            1 => bill_id: Optional "bill_id",
            2 => accept_time: Optional "accept_time",
            3 => package_info: Optional "package_info",
        }
    }
}
