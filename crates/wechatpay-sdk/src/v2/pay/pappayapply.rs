//! 申请扣款 · Request a debit
//!
//! `v2/pay/pappayapply`

/// 申请扣款 · Request a debit
///
/// `v2/pay/pappayapply`
#[derive(Clone)]
pub struct Pappayapply {
    pub(crate) node: crate::chain::Node,
}

impl Pappayapply {
    /// 申请扣款 · Request a debit
    ///
    /// `POST /pay/pappayapply`
    ///
    /// 商户凭用户签约的委托代扣协议申请扣款，受理后异步扣费，以扣款通知或查单结果为准。模式：普通商户。
    ///
    /// Requests a debit under the auto-debit contract of a user. The request is processed asynchronously; the notification or a query gives the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::pappayapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .body("水电代扣")
    ///     .out_trade_no("trade202608010001")
    ///     .total_fee(888)
    ///     .spbill_create_ip("8.8.8.8")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type("PAP")
    ///     .contract_id("Wx15463511252015071056489715");
    /// let answer = client.v2().pay().pappayapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 150 次有效请求。
    ///
    /// Rate limits: 150 valid requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST`: 没有先下发扣费前通知，或不在可扣费期。先发扣费前通知再扣。 · The notice before the deduction was not sent, or the deduction is outside its period. Send the notice first, then deduct.
    /// - `RULELIMIT`: 超过协议模板的金额或次数上限。按模板额度扣，或申请提额。 · The deduction exceeds the amount or the number of the plan. Stay within the plan, or apply for a higher limit.
    /// - `SYSTEMERROR`: 处理超时或内部异常。先查单；未付或不存在才用原单号再扣。可能已经执行。 · The platform failed or timed out. Query first. Send the same number again only if the order is unpaid or does not exist. It may have been carried out.
    ///
    /// 官方文档 · Official pages: [merchant/4011987377](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
    #[doc(alias("申请扣款", "Request a debit", "扣款服务", "pappayapply", "pay/pappayapply"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/pappayapply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/pappayapply")
    }
}

/// 申请扣款 · Request a debit
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 申请扣款：请求 · Request a debit: request
    ///
    /// 条件 Conditions:
    ///
    /// - `total_fee`：受协议模板限额约束：默认单笔 500 元、当日 2500 元。`total_fee`: Bound by the plan: by default 500 yuan each, 2,500 a day
    /// - `out_trade_no`：同商户号同订单号只扣一次；换商户号会再扣。`out_trade_no`: One debit per merchant and number; another merchant id debits again
    /// - 签约成功 12 小时内的首次扣款不必等 24 小时或先通知。The first debit within 12 hours of signing needs no 24-hour wait and no notice
    /// - 预扣费通知方式的周期扣费只能在 7:00–22:00 发起，且先发通知。Periodic debits with advance notice only between 7:00 and 22:00, notice first
    pub struct Request {
        /// 请求appid（必填） · Requesting app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 商品详情 · Item details
        ///
        /// 最长 8192 个字符。At most 8192 characters.
        pub detail: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 商品标记 · Item tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        pub trade_type: Option<String>,
        /// 委托代扣协议id（必填） · Auto-debit contract ID (required)
        pub contract_id: Option<String>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub receipt: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求appid（必填） · Requesting app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品详情 · Item details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_type = value.into_member();
            self
        }

        /// 委托代扣协议id（必填） · Auto-debit contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn receipt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt = value.into_member();
            self
        }
    }

    /// 申请扣款：应答 · Request a debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 公众账号id · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 10000098 个字符。At most 10000098 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同。A random text, another one each time.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => body: Required "body",
            3 => detail: Optional "detail",
            4 => attach: Optional "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => total_fee: Required "total_fee",
            7 => fee_type: Optional "fee_type",
            8 => spbill_create_ip: Required "spbill_create_ip",
            9 => goods_tag: Optional "goods_tag",
            10 => notify_url: Required "notify_url",
            11 => trade_type: Required "trade_type",
            12 => contract_id: Required "contract_id",
            13 => receipt: Optional "receipt",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
        }
    }
}
