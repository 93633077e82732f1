//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

use crate::chain::{Members, Method};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
pub struct OutUserId {
    pub(crate) node: crate::chain::Node,
}

impl OutUserId {
    /// 刷脸用户信息查询接口
    ///
    /// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        )
    }

    /// 刷脸用户信息修改接口
    ///
    /// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .user_name("张三")
    ///     .user_type(patch::UserType::STUDENT)
    ///     .student_info(patch::StudentInfo::new().class_name(""))
    ///     .staff_info(patch::StaffInfo::new().occupation(""))
    ///     .status(patch::Status::NORMAL)
    ///     .phone("13800000000");
    /// client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        )
    }
}

/// 刷脸用户信息查询接口
pub mod get {

    pub use crate::shared::v3_offlineface_contracts_contract_id_get::ContractState;

    enumeration! {
        /// 用户类型
        UserType {
            STUDENT = "STUDENT",
            STUFF = "STUFF",
        }
    }

    enumeration! {
        /// 用户状态
        Status {
            NORMAL = "NORMAL",
            DISABLED = "DISABLED",
        }
    }

    /// 刷脸用户信息查询接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸用户ID
        pub use_id: Option<String>,
        /// 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 姓名
        pub user_name: Option<String>,
        /// 用户类型
        pub user_type: Option<crate::Enumeration<UserType>>,
        /// 学生信息
        pub student_info: Option<StudentInfo>,
        /// 职工信息
        pub staff_info: Option<StaffInfo>,
        /// 用户状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 签约状态
        pub contract_state: Option<crate::Enumeration<ContractState>>,
        /// 人脸图片上传状态
        pub face_image_ok: Option<bool>,
        /// 签约ID
        pub contract_id: Option<String>,
    }

    /// 学生信息
    #[non_exhaustive]
    pub struct StudentInfo {
        /// 班级名
        pub class_name: Option<String>,
    }

    /// 职工信息
    #[non_exhaustive]
    pub struct StaffInfo {
        /// 职业
        pub occupation: Option<String>,
    }

    message! {
        Response {
            0 => use_id: "use_id",
            1 => out_user_id: "out_user_id",
            2 => organization_id: "organization_id",
            3 => user_name: "user_name",
            4 => user_type: "user_type",
            5 => student_info: "student_info",
            6 => staff_info: "staff_info",
            7 => status: "status",
            8 => contract_state: "contract_state",
            9 => face_image_ok: "face_image_ok",
            10 => contract_id: "contract_id",
        }
        StudentInfo {
            0 => class_name: "class_name",
        }
        StaffInfo {
            0 => occupation: "occupation",
        }
    }
}

/// 刷脸用户信息修改接口
pub mod patch {
    use crate::message;

    pub use crate::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::get::{UserType, Status};

    /// 刷脸用户信息修改接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Sensitive>("user_name"),
            message::optional::<crate::Enumeration<UserType>>("user_type"),
            message::optional::<StudentInfo>("student_info"),
            message::optional::<StaffInfo>("staff_info"),
            message::optional::<crate::Enumeration<Status>>("status"),
            message::optional::<crate::Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 用户类型
        pub fn user_type(self, value: impl Into<crate::Enumeration<UserType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UserType>>("user_type", value))
        }

        /// 学生信息
        #[inline]
        pub fn student_info(self, value: StudentInfo) -> Self {
            Self(self.0.with("student_info", value))
        }

        /// 职工信息
        #[inline]
        pub fn staff_info(self, value: StaffInfo) -> Self {
            Self(self.0.with("staff_info", value))
        }

        /// 状态
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }
    }

    /// 学生信息
    pub struct StudentInfo(pub(crate) message::Object);

    impl StudentInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("class_name")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 班级名
        pub fn class_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("class_name", value))
        }
    }

    /// 职工信息
    pub struct StaffInfo(pub(crate) message::Object);

    impl StaffInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("occupation")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 职业
        pub fn occupation(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("occupation", value))
        }
    }

    request!(Request, StudentInfo, StaffInfo);

    held!(StudentInfo, StaffInfo);
}
