//! 查询分账结果 · Query a profit-sharing result
//!
//! `v2/pay/profitsharingquery`

/// 查询分账结果 · Query a profit-sharing result
///
/// `v2/pay/profitsharingquery`
#[derive(Clone)]
pub struct Profitsharingquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingquery {
    /// 查询分账结果 · Query a profit-sharing result
    ///
    /// `POST /pay/profitsharingquery`
    ///
    /// 按商户分账单号和微信订单号查询分账单的状态，以及每个接收方的分账结果。模式：普通商户、服务商。
    ///
    /// Queries a profit-sharing order by its number and the WeChat Pay transaction ID and returns its state and the result for each receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 80 次请求。
    ///
    /// Rate limits: 80 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `FREQUENCY_LIMITED`, `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011983179](https://pay.weixin.qq.com/doc/v2/merchant/4011983179), [partner/4011984717](https://pay.weixin.qq.com/doc/v2/partner/4011984717)
    #[doc(alias(
        "查询分账结果",
        "Query a profit-sharing result",
        "分账",
        "profitsharingquery",
        "pay/profitsharingquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingquery")
    }
}

/// 查询分账结果 · Query a profit-sharing result
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

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

    enumeration! {
        /// 分账单状态 · Profit-sharing order status
        Status {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
        final FINISHED
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账结果 · Profit-sharing result
        ReceiversResult {
            /// `PENDING`: 待分账 · Waiting for profit sharing
            PENDING = "PENDING",
            /// `SUCCESS`: 分账成功 · Shared
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 分账失败，已关闭 · Not shared, closed
            CLOSED = "CLOSED",
        }
        final SUCCESS, CLOSED
    }

    /// 查询分账结果：请求 · Query a profit-sharing result: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询分账结果：应答 · Query a profit-sharing result: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub order_id: Option<String>,
        /// 分账单状态 · Profit-sharing order status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub status: Status,
        /// 分账接收方列表JSON格式字符串 · Profit-sharing receivers (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub receivers: Option<crate::JsonText<Vec<Receivers>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表JSON格式字符串 · Profit-sharing receivers (JSON string)
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: Type,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区；尚未完成时为 `1970-01-01T08:00:00+08:00`。RFC 3339 with a time zone; `1970-01-01T08:00:00+08:00` as long as it is not finished.
        pub finish_time: Option<String>,
        /// 分账接收商户号 · Profit-sharing receiver merchant ID
        pub receiver_mchid: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: ReceiversResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => transaction_id: Required "transaction_id",
            3 => out_order_no: Required "out_order_no",
            4 => sign_type: Optional "sign_type",
        }
        Response {
            0 => sub_appid: Optional "sub_appid",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => return_code: Optional "return_code",
            3 => return_msg: Optional "return_msg",
            4 => appid: Optional "appid",
            5 => mch_id: Optional "mch_id",
            6 => nonce_str: Optional "nonce_str",
            7 => sign: Optional "sign",
            8 => result_code: Optional "result_code",
            9 => err_code: Optional "err_code",
            10 => err_code_des: Optional "err_code_des",
            11 => transaction_id: Optional "transaction_id",
            12 => out_order_no: Optional "out_order_no",
            13 => order_id: Optional "order_id",
            14 => status: Optional "status",
            15 => receivers: Optional "receivers",
        }
        Receivers {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
            2 => amount: Optional "amount",
            3 => description: Optional "description",
            4 => detail_id: Optional "detail_id",
            5 => finish_time: Optional "finish_time",
            6 => receiver_mchid: Optional "receiver_mchid",
            7 => result: Optional "result",
        }
    }
}
